import type { Verb } from '../../../../contracts/publication';
import { approve } from './approve';
import { correct } from './correct';
import { deleteDraft } from './delete';
import { publish } from './publish';
import { publishAtOnce } from './publish-at-once';
import { reinstate } from './reinstate';
import { schedule } from './schedule';
import { sendBack } from './send-back';
import { submit } from './submit';
import { unschedule } from './unschedule';
import type { VerbDefinition } from './verb';
import { withdraw } from './withdraw';

const definitions = {
  submit,
  'send-back': sendBack,
  approve,
  schedule,
  unschedule,
  publish,
  'publish-at-once': publishAtOnce,
  correct,
  withdraw,
  reinstate,
  delete: deleteDraft,
} satisfies Record<Verb, Pick<VerbDefinition<never>, 'verb' | 'from'>>;

/** The definition of a verb, for whoever has its body as a request gave it. */
export const definitionOf = (verb: Verb) => definitions[verb] as unknown as VerbDefinition<unknown>;
