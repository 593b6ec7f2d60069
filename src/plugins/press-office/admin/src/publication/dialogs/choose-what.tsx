import { Checkbox, Flex, Typography } from '@strapi/design-system';

import type { ReleaseReport } from '../../../../contracts/desk';
import { useSay } from '../../translations/use-say';
import { useListed, useNameLocale } from '../use-name-locale';
import type { LinksToo } from './use-links-too';
import type { WhatComesOut } from './use-what-comes-out';

/** The languages that come out together and those left out, and whether what is linked to comes out too. */
export function ChooseWhat({ report, what }: { report: ReleaseReport; what: WhatComesOut }) {
  const say = useSay();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const missing = report.translations.filter(({ state }) => state === 'missing').map(({ locale }) => locale);
  const leftOut = [...what.drafts.filter((locale) => !what.locales.includes(locale)), ...missing];

  return (
    <>
      <Flex tag="fieldset" direction="column" alignItems="stretch" gap={2} borderWidth={0} padding={0}>
        <Typography tag="legend" variant="pi" fontWeight="bold" padding={0} marginBottom={2}>
          {say('press-office.publication.comes-out-in')}
        </Typography>
        {what.drafts.map((locale) => (
          <Checkbox
            key={locale}
            name={`locale.${locale}`}
            checked={what.locales.includes(locale)}
            onCheckedChange={(checked) => what.choose(locale, checked === true)}
          >
            {nameLocale(locale)}
          </Checkbox>
        ))}
      </Flex>
      {leftOut.length > 0 && (
        <Typography textColor="warning700">
          {say('press-office.publication.left-out', { locales: listed(leftOut.map(nameLocale)) })}
        </Typography>
      )}
      <WithLinks linksToo={what.linksToo} />
    </>
  );
}

/** Asks to publish what a release links to and the public cannot read. */
export function WithLinks({ linksToo: { links, isChosen, choose } }: { linksToo: LinksToo }) {
  const say = useSay();
  const listed = useListed();
  if (links.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography>
        {say('press-office.publication.links-hidden', {
          names: listed(links.map(({ name }) => `\u2068${name}\u2069`)),
        })}
      </Typography>
      <Checkbox name="with-links" checked={isChosen} onCheckedChange={(checked) => choose(checked === true)}>
        {say('press-office.publication.with-links')}
      </Checkbox>
    </Flex>
  );
}
