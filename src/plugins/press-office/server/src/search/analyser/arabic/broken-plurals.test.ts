import { fold } from '../terms/fold';
import { brokenPlurals } from './broken-plurals';

test('every broken plural is of one singular', () => {
  const plurals = brokenPlurals.map(([plural]) => plural);
  expect(plurals.filter((plural, index) => plurals.indexOf(plural) !== index)).toEqual([]);
});

test('plurals and singulars are written as folded words are', () => {
  expect(brokenPlurals.flat().filter((word) => fold(word) !== word || word === '')).toEqual([]);
});
