import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

import type {
  Analysis,
  Finding,
  FoundFigure,
  FoundImage,
  FoundName,
  FoundQuotation,
} from '../../../../contracts/intake';
import { severityNames } from '../../publication/words';
import { dateLanguageOf } from '../../dates/write-date';
import { useSay } from '../../translations/use-say';
import { directionOf } from '../../writing-direction/direction-of';
import { leftOutNames } from '../words';
import { isOnRecord } from './choices';
import type { FoundItems, FoundKind } from './found-items';

/** What a list says of one thing. */
export interface Description {
  /** The words that lead to its place. */
  label: ReactNode;
  /** The same as plain text, for whoever hears it. */
  spoken: string;
  /** How it stands: with the ledger, with the record, or how serious it is. */
  tag: { words: string; tone: 'success' | 'warning' | 'danger' | 'secondary' } | null;
  /** In the language of the panel, but for words of the text in theirs. */
  details: ReactNode[];
}

type Describe = { [Kind in FoundKind]: (found: FoundItems[Kind][number]['found']) => Description };

/** Says what was found, in the language of the panel; the text's own words in theirs. */
export function useDescribe({ locale, text, projects, findings }: Analysis): Describe {
  const say = useSay();
  const { locale: language, formatMessage } = useIntl();
  const words = (content: ReactNode) => (
    <bdi lang={locale} dir={directionOf(locale)}>
      {content}
    </bdi>
  );
  const plain = (content: string, details: ReactNode[] = []): Description => ({
    label: words(shortened(content)),
    spoken: shortened(content),
    tag: null,
    details: details.filter((detail) => detail !== null && detail !== ''),
  });
  const name = (found: FoundName): Description => {
    const { name: full, acronym, role, reason } = found;
    const called = acronym !== null && acronym !== full ? `${acronym} · ${full}` : full;
    return {
      ...plain(called, [role && words(role), isOnRecord(found) ? null : reason]),
      tag: isOnRecord(found) ? { words: say('press-office.intake.on-record'), tone: 'success' } : null,
    };
  };
  const tagOf = ({ figure }: FoundFigure): Description['tag'] => {
    if (figure === null) return null;
    return figure.agrees
      ? { words: say('press-office.intake.agrees', { key: figure.key }), tone: 'success' }
      : { words: say('press-office.intake.differs', { key: figure.key }), tone: 'danger' };
  };
  const differenceOf = ({ span }: FoundFigure) =>
    findings.find((finding) => differences.has(finding.rule) && finding.span?.start === span.start)?.message ?? null;
  const ownerOf = ({ project, suggestedProject }: FoundFigure) => {
    const owner = projects.find(({ slug, span }) =>
      slug === null ? span.start === suggestedProject : slug === project,
    );
    return owner === undefined ? null : say('press-office.intake.of-project', { project: owner.acronym ?? owner.name });
  };

  return {
    figure(found): Description {
      const { value, unit, qualifier, geo, reason } = found;
      // As the text writes it: its unit is in the text's language too.
      const number = sayNumber(value, locale);
      // A number with spaces in it would be turned round in a text from right to left.
      const label = words(
        <>
          <bdi dir="ltr">{number}</bdi> {unit}
        </>,
      );
      const details = [
        qualifier === 'exactly' ? null : formatMessage({ id: qualifier }),
        ownerOf(found),
        geo === null ? null : nameOfCountry(geo, language),
        found.figure?.agrees === false ? differenceOf(found) : null,
        found.figure === null ? reason : null,
      ];
      const spoken = isolated([number, unit].filter(Boolean).join(' '));
      return { ...plain(spoken, details), label, tag: tagOf(found) };
    },
    project: name,
    organisation: name,
    person: name,
    finding({ span, severity, message, correction }: Finding): Description {
      const proposed =
        correction === null || correction.trim() === '' ? null : say('press-office.intake.correction', { correction });
      return {
        ...plain(span?.text ?? '', [message, proposed]),
        spoken: message,
        label: span === null ? null : words(shortened(span.text)),
        tag: { words: say(severityNames[severity]), tone: severityTones[severity] },
      };
    },
    image({ name: file, width, height, alternativeText }: FoundImage): Description {
      return {
        ...plain(file, [
          say('press-office.intake.pixels', { width, height }),
          alternativeText === null
            ? say('press-office.intake.no-alternative-text')
            : say('press-office.intake.alternative-text', { words: alternativeText }),
        ]),
        label: <bdi>{file}</bdi>,
      };
    },
    date: (found) => plain(found.span.text, [found.reason]),
    place: ({ name: called, geo }) => plain(called, [geo === null ? null : nameOfCountry(geo, language)]),
    quotation: ({ text: said, speaker }: FoundQuotation) => plain(said, [speaker && words(speaker)]),
    'left-out': ({ kind, span }) => plain(text.slice(span.start, span.end), [say(leftOutNames[kind])]),
  };
}

/** The copy desk's rules that tell how a figure differs from the ledger. */
const differences: ReadonlySet<string> = new Set(['figure-differs', 'figure-qualifier-differs']);

const severityTones = { error: 'danger', warning: 'warning', notice: 'secondary' } as const;

const longest = 140;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/\p{Cs}$/u, '')}…` : line;
}

/** Words of the text between words of the panel, where no markup can stand. */
const isolated = (words: string) => `\u2068${words}\u2069`;

/** An exact decimal with the digits and the grouping of a language; Arabic with Western digits. */
const sayNumber = (value: string, language: string) =>
  new Intl.NumberFormat(dateLanguageOf(language), { maximumFractionDigits: 20 }).format(value as `${number}`);

const nameOfCountry = (code: string, language: string) =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
