import { checkRelease } from './copy-desk/check-release';
import { analyseText } from './intake/analyse-text';
import { openText } from './intake/input/open-text';
import { doErrand, type Errand } from './reading-room/work';

/** All that is done in the threads of the reading room. This file is built on its own: a thread loads nothing else. */
const works = [analyseText, checkRelease, openText];

export default (errand: Errand) => doErrand(works, errand);
