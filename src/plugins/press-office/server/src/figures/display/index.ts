export { displayFigure } from './display-figure';
export { formatDecimal } from './format-decimal';
export { unitWords } from './unit-words';
