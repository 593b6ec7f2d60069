import type { Stage, Verb } from '../../../../contracts/publication';
import type { Refusal } from '../../shared/errors';
import type { MessageKey, MessageValues } from '../../shared/translate';
import type { Situation, VerbDefinition } from './verb';

/** A refusal of a verb in the caller's language; its sentence is that of the code. */
export function refuse(
  { verb, situation }: { verb: Verb; situation: Situation },
  { code, key, values, details }: { code: string; key: MessageKey; values?: MessageValues; details?: object },
): Refusal {
  const { say, stage } = situation;
  return { code, verb, stage: stage.stage, message: say(key, values), details: { ...details } };
}

/** Refuses what cannot be done in the present stage, and says what can be done instead. */
export function refusalForStage(
  { verb, from }: Pick<VerbDefinition<never>, 'verb' | 'from'>,
  situation: Situation,
): Refusal | null {
  const { stage } = situation.stage;
  if (from.includes(stage)) return null;
  const { say } = situation;
  return {
    code: 'WRONG_STAGE',
    verb,
    stage,
    message: say('publication.wrong-stage', {
      verb: say(`publication.verb.${verb}`),
      stage: say(`publication.stage.${stage}`),
      instead: say(`publication.instead.${stage}`),
    }),
    details: { allowed: [...from] satisfies Stage[] },
  };
}
