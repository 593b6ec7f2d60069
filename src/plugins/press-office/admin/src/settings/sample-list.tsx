import { Box, Typography } from '@strapi/design-system';

import type { SampleKeptReason, SampleKind, SampleThing } from '../../../contracts/settings';
import { type MessageId, useSay } from '../translations/use-say';
import { Words } from '../writing-direction/words';

const kinds: Record<SampleKind, MessageId> = {
  'press-release': 'press-office.settings.sample.kind.press-release',
  figure: 'press-office.settings.sample.kind.figure',
  'partner-project': 'press-office.settings.sample.kind.partner-project',
  person: 'press-office.settings.sample.kind.person',
  organisation: 'press-office.settings.sample.kind.organisation',
  'media-contact': 'press-office.settings.sample.kind.media-contact',
  file: 'press-office.settings.sample.kind.file',
  account: 'press-office.settings.sample.kind.account',
};

const reasons: Record<SampleKeptReason, MessageId> = {
  changed: 'press-office.settings.sample.reason.changed',
  linked: 'press-office.settings.sample.reason.linked',
  'on-record': 'press-office.settings.sample.reason.on-record',
  'own-account': 'press-office.settings.sample.reason.own-account',
  'last-super-admin': 'press-office.settings.sample.reason.last-super-admin',
  'not-permitted': 'press-office.settings.sample.reason.not-permitted',
};

interface Props {
  title: string;
  things: readonly (SampleThing & { reason?: SampleKeptReason })[];
}

/** Things of the sample world, kind by kind, each by its name. */
export function SampleList({ title, things }: Props) {
  const say = useSay();
  const present = (Object.keys(kinds) as SampleKind[]).filter((kind) => things.some((one) => one.kind === kind));
  return (
    <Box tag="section">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      {present.map((kind) => (
        <Box key={kind} paddingTop={3}>
          <Typography tag="h4" variant="pi" fontWeight="bold" textColor="neutral700">
            {say(kinds[kind], { count: things.filter((one) => one.kind === kind).length })}
          </Typography>
          <ul data-kind={kind}>
            {things
              .filter((one) => one.kind === kind)
              .map(({ id, title: name, locale, reason }) => (
                <Typography key={id} tag="li" variant="pi" paddingTop={1} style={{ display: 'list-item' }}>
                  <Words words={locale === null ? null : { locale, text: name }} otherwise={name} />
                  {reason !== undefined &&
                    ` (${say(reason === 'changed' && kind === 'account' ? 'press-office.settings.sample.reason.at-work' : reasons[reason])})`}
                </Typography>
              ))}
          </ul>
        </Box>
      ))}
    </Box>
  );
}
