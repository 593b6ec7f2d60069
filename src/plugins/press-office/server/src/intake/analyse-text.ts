import type { Analysis } from '../../../contracts/intake';
import type { Work } from '../reading-room/work';
import { type DeskLanguage, sayIn } from '../shared/translate';
import { languageOf } from '../reading/languages';
import { analyse, type AnalysisRequest } from './analyse';

/** A text to analyse, as it can be sent to a thread; `locale` is one that is read. */
export interface TextToAnalyse extends Omit<AnalysisRequest, 'language' | 'say'> {
  /** The language of whoever reads reasons and findings. */
  speaks: DeskLanguage;
}

/** What `analyse` finds in a text. */
export const analyseText: Work<TextToAnalyse, Analysis> = {
  name: 'analyse-text',
  read: ({ speaks, ...request }) => analyse({ ...request, language: languageOf(request.locale)!, say: sayIn(speaks) }),
};
