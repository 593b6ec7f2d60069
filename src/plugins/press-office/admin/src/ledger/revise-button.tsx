import { Button } from '@strapi/design-system';
import { lazy, Suspense, useState } from 'react';

import type { LedgerEntry } from '../../../contracts/ledger';
import { useSay } from '../translations/use-say';
import { useMayInLedger } from './use-may-in-ledger';

const ReviseDialog = lazy(() => import('./revise-dialog').then((loaded) => ({ default: loaded.ReviseDialog })));

interface Props {
  entry: LedgerEntry;
  /** Where something else has to be done first. */
  disabled?: boolean;
  variant?: 'default' | 'secondary';
}

/** Gives a public figure another value; nothing for whoever may not, or while the figure is not public. */
export function ReviseButton({ entry, disabled = false, variant = 'secondary' }: Props) {
  const say = useSay();
  const { mayRevise } = useMayInLedger();
  const [isRevising, setRevising] = useState(false);
  if (!mayRevise || entry.public === null) return null;
  return (
    <>
      <Button variant={variant} disabled={disabled} onClick={() => setRevising(true)}>
        {say('press-office.ledger.revise')}
      </Button>
      {isRevising && (
        <Suspense>
          <ReviseDialog figure={entry} present={entry.public} onClose={() => setRevising(false)} />
        </Suspense>
      )}
    </>
  );
}
