import { toContent } from '../desk/permission';
import { figureUid } from '../ledger/figure-uid';

/** Whoever may read figures in some language; which, the server knows. */
export const readFigures = [toContent('read', figureUid)];

/** Whoever may write figures may also take them in from a file, as far as the server lets her write each. */
export const writeFigures = [toContent('create', figureUid), toContent('update', figureUid)];
