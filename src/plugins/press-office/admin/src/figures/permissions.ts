import { figureUid } from '../ledger/figure-uid';

const toFigures = (act: 'create' | 'read' | 'update') => ({
  action: `plugin::content-manager.explorer.${act}`,
  subject: figureUid,
});

/** Whoever may read figures in some language; which, the server knows. */
export const readFigures = [toFigures('read')];

/** Whoever may write figures may also take them in from a file, as far as the server lets her write each. */
export const writeFigures = [toFigures('create'), toFigures('update')];
