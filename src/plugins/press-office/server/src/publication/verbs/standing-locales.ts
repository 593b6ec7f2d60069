import type { LocaleCode } from '../../../../contracts/locale';
import type { EditionState } from '../../../../contracts/subject';
import type { Situation } from './verb';

const localesIn = (state: EditionState, { standings }: Pick<Situation, 'standings'>): LocaleCode[] =>
  standings.filter(({ newest }) => newest.state === state).map(({ locale }) => locale);

/** The locales that the public reads now. */
export const liveLocales = (situation: Pick<Situation, 'standings'>) => localesIn('live', situation);

/** The locales that were withdrawn and did not come back. */
export const withdrawnLocales = (situation: Pick<Situation, 'standings'>) => localesIn('withdrawn', situation);
