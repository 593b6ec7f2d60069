import { memo, startTransition, useEffect, useState } from 'react';

import { useSay } from '../../translations/use-say';
import { directionOf } from '../../writing-direction/direction-of';
import type { Severity } from '../../../../contracts/intake';
import type { FoundItems } from '../found/found-items';
import { kindNames, severityRanks } from '../words';
import type { Line, Piece } from './lines';
import { Paper } from './paper';
import { useWalk } from './use-walk';

interface Props {
  text: string;
  locale: string;
  items: FoundItems;
  lines: readonly Line[];
  /** Told of the item whose mark was chosen. */
  onChoose(item: string): void;
}

/** Lines drawn at once; the rest of a long text follows bit by bit, without holding up whoever clicks meanwhile. */
const atOnce = 100;

/** The text as it was read, with everything that was found marked where it stands. */
export const MarkedText = memo(function MarkedText({ text, locale, items, lines, onChoose }: Props) {
  const say = useSay();
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn < lines.length) startTransition(() => setDrawn(drawn + 3 * atOnce));
  }, [drawn, lines]);
  const walk = useWalk(onChoose);
  return (
    <Paper
      role="group"
      tabIndex={0}
      lang={locale}
      dir={directionOf(locale)}
      aria-label={say('press-office.intake.marked-text')}
      data-part="text"
      {...walk}
    >
      {lines.slice(0, drawn).map((line) => (
        <TextLine key={line.start} line={line} text={text} items={items} />
      ))}
    </Paper>
  );
});

const TextLine = memo(function TextLine({ line, text, items }: { line: Line } & Pick<Props, 'text' | 'items'>) {
  const say = useSay();
  return (
    <p>
      {line.pieces.map((piece) =>
        piece.marks.length === 0 ? (
          text.slice(piece.start, piece.end)
        ) : (
          <MarkedPiece key={piece.start} piece={piece} items={items} words={text.slice(piece.start, piece.end)} />
        ),
      )}
      {line.images.map((id) => (
        <mark key={id} role="button" tabIndex={-1} data-kind="image" data-item={id} data-begins={id}>
          {say(kindNames.image)} <bdi>{items.image.find((image) => image.id === id)?.found.name}</bdi>
        </mark>
      ))}
    </p>
  );
});

/** Characters that are all in the same marks. The innermost gives the look; a finding lies under it as a line. */
function MarkedPiece({ piece, items, words }: { piece: Piece; items: FoundItems; words: string }) {
  const say = useSay();
  const { marks, begins } = piece;
  const kinds = marks.map(({ kind }) => kind);
  const inner = marks.findLast(({ kind }) => kind !== 'finding' && kind !== 'left-out') ?? marks.at(-1)!;
  const place = begins.length > 0 ? { role: 'button', tabIndex: -1, 'data-begins': begins.join(' ') } : {};
  return (
    <mark
      title={[...new Set(kinds)].map((kind) => say(kindNames[kind])).join(' · ')}
      data-kind={inner.kind}
      data-item={inner.item}
      data-quoted={kinds.includes('quotation') || undefined}
      data-left-out={kinds.includes('left-out') || undefined}
      data-severity={worstOf(piece, items)}
      {...place}
    >
      {words}
    </mark>
  );
}

function worstOf({ marks }: Piece, { finding }: FoundItems): Severity | undefined {
  const ids = new Set(marks.filter(({ kind }) => kind === 'finding').map(({ item }) => item));
  if (ids.size === 0) return undefined;
  return finding
    .filter(({ id }) => ids.has(id))
    .map(({ found }) => found.severity)
    .sort((one, other) => severityRanks[one] - severityRanks[other])[0];
}
