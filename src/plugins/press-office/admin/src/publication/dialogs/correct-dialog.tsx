import { Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { LocaleCode } from '../../../../contracts/locale';
import { useSay } from '../../translations/use-say';
import { usePanelDirection } from '../../writing-direction/use-panel-direction';
import { useListed, useNameLocale } from '../use-name-locale';
import { WithLinks } from './choose-what';
import type { DialogProps } from './dialog-props';
import { filled, isFilled } from './filled';
import { useLinksToo } from './use-links-too';
import { VerbDialog } from './verb-dialog';
import { WordsPerLocale } from './words-per-locale';

type Kind = 'minor' | 'correction';

/** Asks whether what changed is worth telling the public, and then for a note in each language that changed. */
export function CorrectDialog({ report, onClose }: DialogProps) {
  const say = useSay();
  const direction = usePanelDirection();
  const nameLocale = useNameLocale();
  const listed = useListed();
  const [kind, setKind] = useState<Kind>('correction');
  const [notes, setNotes] = useState<Record<LocaleCode, string>>({});
  const linksToo = useLinksToo(report);
  const changed = report.translations.filter(({ isChanged }) => isChanged);
  const corrected = changed.filter(({ isPublic }) => isPublic).map(({ locale }) => locale);
  const first = changed.filter(({ isPublic }) => !isPublic).map(({ locale }) => locale);
  const told = {
    kind,
    ...(kind === 'correction' ? { notes: filled(notes, corrected) } : {}),
    // Where nothing is changed any more, the server says so.
    ...(changed.length > 0 ? { locales: changed.map(({ locale }) => locale) } : {}),
    ...linksToo.body,
  };
  const isReady = linksToo.isSettled && (kind === 'minor' || isFilled(notes, corrected));

  return (
    <VerbDialog verb="correct" documentId={report.documentId} body={isReady ? told : null} onClose={onClose}>
      {corrected.length > 0 && (
        <Typography>
          {say('press-office.publication.changed-in', { locales: listed(corrected.map(nameLocale)) })}
        </Typography>
      )}
      {first.length > 0 && (
        <Typography>{say('press-office.publication.first-in', { locales: listed(first.map(nameLocale)) })}</Typography>
      )}
      <Radio.Group
        name="kind"
        dir={direction}
        aria-label={say('press-office.publication.kind')}
        value={kind}
        onValueChange={(value) => setKind(value as Kind)}
      >
        <Radio.Item value="correction">{say('press-office.publication.kind.correction')}</Radio.Item>
        <Radio.Item value="minor">{say('press-office.publication.kind.minor')}</Radio.Item>
      </Radio.Group>
      {kind === 'correction' && (
        <WordsPerLocale
          name="notes"
          label={(locale) => say('press-office.publication.note-in', { locale })}
          locales={corrected}
          required
          words={notes}
          onChange={setNotes}
        />
      )}
      <WithLinks linksToo={linksToo} />
    </VerbDialog>
  );
}
