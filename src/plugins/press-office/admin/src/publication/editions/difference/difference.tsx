import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { LocaleCode } from '../../../../../contracts/locale';
import { useSay } from '../../../translations/use-say';
import { directionOf } from '../../../writing-direction/direction-of';
import { colonIn } from '../../public-view/colon-in';
import { releaseUid } from '../../release-uid';
import type { Change, FigureChange } from './compare-documents';
import type { Stretch } from './compare-words';

interface Props {
  changes: readonly Change[];
  /** The language of the words. */
  locale: LocaleCode;
}

/** What one document says otherwise than another: what went is struck out, what came is underlined. */
export function Difference({ changes, locale }: Props) {
  const say = useSay();
  const labelOf = useLabelOf();
  if (changes.length === 0) return <Typography tag="p">{say('press-office.editions.same')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-difference>
      {changes.map((change) => (
        <Box tag="section" key={`${change.kind} ${change.field}`} data-changed={change.field}>
          <Typography tag="h4" variant="sigma" textColor="neutral600">
            {labelOf(change)}
          </Typography>
          <Words lang={locale} dir={directionOf(locale)}>
            <Changed change={change} locale={locale} />
          </Words>
        </Box>
      ))}
    </Flex>
  );
}

function useLabelOf(): (change: Change) => string {
  const say = useSay();
  const { formatMessage } = useIntl();
  return ({ field }) => {
    if (field === 'links') return say('press-office.editions.links');
    if (field === 'pictures') return say('press-office.editions.pictures');
    return formatMessage({ id: `content-manager.content-types.${releaseUid}.${field}` });
  };
}

function Changed({ change, locale }: { change: Change; locale: LocaleCode }): ReactNode {
  const say = useSay();
  const { formatMessage } = useIntl();
  switch (change.kind) {
    case 'words':
      return (
        <p>
          <Stretches stretches={change.stretches} />
        </p>
      );
    case 'paragraphs':
      return change.paragraphs.map((paragraph, place) =>
        'stretches' in paragraph ? (
          <p key={place}>
            <Stretches stretches={paragraph.stretches} />
          </p>
        ) : (
          <Aside key={place}>{say('press-office.editions.unchanged', { count: paragraph.unchanged })}</Aside>
        ),
      );
    case 'figures':
      return change.figures.map((figure) => <ChangedFigure key={figure.documentId} figure={figure} locale={locale} />);
    case 'items': {
      // The kinds of a release are named by their messages; all else is words of the release itself.
      const named = (item: string) =>
        change.field === 'type' ? formatMessage({ id: item, defaultMessage: item }) : item;
      return (
        <ul>
          {change.removed.map((item) => (
            <li key={`- ${item}`}>
              <del>{named(item)}</del>
            </li>
          ))}
          {change.added.map((item) => (
            <li key={`+ ${item}`}>
              <ins>{named(item)}</ins>
            </li>
          ))}
        </ul>
      );
    }
    case 'layout':
      return <Aside>{say('press-office.editions.layout')}</Aside>;
  }
}

const Stretches = ({ stretches }: { stretches: readonly Stretch[] }) =>
  stretches.map(({ text, change }, place) =>
    change === 'removed' ? (
      <del key={place}>{text}</del>
    ) : change === 'added' ? (
      <ins key={place}>{text}</ins>
    ) : (
      <span key={place}>{text}</span>
    ),
  );

const ChangedFigure = ({ figure: { label, before, after }, locale }: { figure: FigureChange; locale: LocaleCode }) => (
  <p>
    <bdi>{label}</bdi>
    {colonIn(locale)}
    {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
  </p>
);

/** Said by the panel, in its own language. */
function Aside({ children }: { children: string }) {
  const { locale } = useIntl();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" lang={locale} dir={directionOf(locale)}>
      {children}
    </Typography>
  );
}

const Words = styled.div`
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};
  unicode-bidi: isolate;
  text-align: start;
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  p,
  li {
    margin-block: 0.8rem;
  }
  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
  /* Two words, one in the place of the other. */
  del + ins {
    margin-inline-start: 0.4rem;
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }
`;
