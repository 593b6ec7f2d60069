import { scanWords } from './scan-words';

function words(text: string): string[] {
  const found: string[] = [];
  scanWords(text, (start, end, number) => {
    found.push(number ?? text.slice(start, end));
    return true;
  });
  return found;
}

test.each([
  ["l'emploi d’orientation qu'elle", ['emploi', 'orientation', 'elle']],
  ["aujourd'hui prud’hommes", ["aujourd'hui", 'prud’hommes']],
  ["l`emploi l´emploi lʼemploi l'emploi", ['emploi', 'emploi', 'emploi', 'emploi']],
  ["the ILO's trainers' rights", ['the', 'ILO', 'trainers', 'rights']],
  ["M'diq, M’hamed", ["M'diq", 'M’hamed']],
  ['STED-AMT garçons/filles', ['STED', 'AMT', 'garçons', 'filles']],
  ["O.I.T. et l'O.I.T", ['O.I.T.', 'et', 'O.I.T']],
  ['U.S.Army, M. Alami. A. Fin', ['U.S.', 'Army', 'M', 'Alami', 'A', 'Fin']],
  ['أ.ف.ب', ['أ.ف.ب']],
  ['COVID19 G20 5G', ['COVID19', 'G20', '5', 'G']],
  ['Ⅳ 𝐀b', ['Ⅳ', '𝐀b']],
  ['أهلا، وسهلا؟', ['أهلا', 'وسهلا']],
])('%s is read as the words a reader sees', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['الـTHAMM', ['THAMM']],
  ['الTHAMM والTHAMM', ['THAMM', 'THAMM']],
  ['ال-THAMM', ['THAMM']],
  ['بـ OFPPT', ['OFPPT']],
  ['و43 متدربا', ['43', 'متدربا']],
  ['برنامجTHAMM', ['برنامج', 'THAMM']],
  ['\u2067الـ\u2066THAMM\u2069', ['THAMM']],
  ['1445 هـ', ['1445', 'هـ']],
])('in %s, what Arabic attaches to a Latin word or a number is no word', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a mark at the end of a word belongs to it, and what is not seen does not', () => {
  expect(words('e\u0301te\u0301\u200f, \u200fمهنٌ')).toEqual(['e\u0301te\u0301', 'مهنٌ']);
});

test('marks, joiners, halves of pairs and punctuation alone are no words', () => {
  expect(words("\u0301 \u200d ـ \ud800 \udc00 — … ’ ' - ½ 🙂")).toEqual([]);
});

test('whoever has seen enough is told no more', () => {
  const seen: number[] = [];
  scanWords('one 22 three', (start, _end, number) => {
    seen.push(start);
    return number === null;
  });
  expect(seen).toEqual([0, 4]);
});
