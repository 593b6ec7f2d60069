import { z } from 'zod';

import { refuse } from './refusing';
import type { VerbDefinition } from './verb';

/** Hands a draft to an editor. Refused while the copy desk finds an error. */
export const submit: VerbDefinition<object> = {
  verb: 'submit',
  from: ['draft'],
  body: z.strictObject({}),

  refusal(situation) {
    const errors = [...situation.findings()].flatMap(([locale, findings]) =>
      findings.filter(({ severity }) => severity === 'error').map((finding) => ({ locale, ...finding })),
    );
    if (errors.length === 0) return null;
    const told = errors.slice(0, mostSaid);
    const sentences = told.map(({ locale, message }) => `${message} (${locale})`).join(' ');
    return refuse(
      { verb: 'submit', situation },
      {
        code: 'COPY_DESK_ERRORS',
        key: 'publication.copy-desk-errors',
        values: { count: errors.length, sentences },
        details: { findings: errors },
      },
    );
  },

  act: (_desk, { actorId }) =>
    Promise.resolve({ to: 'submitted', change: { submitted_by: actorId, approved_by: null, sent_back_for: null } }),
};

/** A sentence that says more is not read: the answer's details have them all. */
const mostSaid = 5;
