import fc from 'fast-check';

import { isolateRuns } from './isolate-runs';

const isolated = (text: string, direction: 'rtl' | 'ltr') =>
  isolateRuns(text, direction)
    .filter((run) => run.isolated)
    .map((run) => run.text);

describe('in an Arabic text', () => {
  test.each([
    ['برنامج THAMM لتنقل العمالة', ['THAMM']],
    ['مشروع (STED-AMT)، بتمويل من KOICA.', ['STED-AMT', 'KOICA']],
    ['مبادرة Youth at Work في المغرب', ['Youth at Work']],
    ['برنامج Skills & Trade للتكوين', ['Skills & Trade']],
    ['شركة S.A.R.L. المغربية', ['S.A.R.L.']],
    ['استقبل M. Dupont و Dr. Haddad الوفد', ['M. Dupont', 'Dr. Haddad']],
    ['من أجل l’emploi des jeunes', ['l’emploi des jeunes']],
    ['جائحة COVID-19 ثم 5G و2M', ['COVID-19', '5G', '2M']],
    ['معرض Expo 2030 Morocco الدولي', ['Expo 2030 Morocco']],
    ['برنامج Erasmus+ الأوروبي', ['Erasmus+']],
    [
      'راسلونا على presse@ofppt.ma أو https://www.ofppt.ma/fr?id=1.',
      ['presse@ofppt.ma', 'https://www.ofppt.ma/fr?id=1'],
    ],
    ['لـOFPPT ولTHAMM', ['OFPPT', 'THAMM']],
    ['مع GIZ, KfW و ILO', ['GIZ', 'KfW', 'ILO']],
    ['مع GIZ. THAMM برنامج', ['GIZ', 'THAMM']],
  ])('%s', (text, names) => {
    expect(isolated(text, 'rtl')).toEqual(names);
  });

  test('the number after a name stays with the Arabic words that it counts', () => {
    expect(isolated('استفاد من THAMM 50 شابا', 'rtl')).toEqual(['THAMM']);
  });

  test('a Latin letter that slipped into a word is left where it is', () => {
    expect(isolated('المdدينة وkالمهن aكفاءات', 'rtl')).toEqual([]);
  });

  test('numbers whose groups would change places are held together', () => {
    expect(isolated('الهاتف 05 22 63 44 44 أو +212 522-634-444، يوم 2024-05-08، 66 729 متدربا', 'rtl')).toEqual([
      '05 22 63 44 44',
      '+212 522-634-444',
      '2024-05-08',
      '66 729',
    ]);
  });

  test('a number, a date or a period that reads well by itself is not', () => {
    expect(isolated('66.729 متدربا و4,5% بين 2024-2028 وفي 08/05/2024 و08-05-2024', 'rtl')).toEqual([]);
  });
});

describe('in a French text', () => {
  test.each([
    ['la « مدينة المهن والكفاءات » de Tamesna', ['مدينة المهن والكفاءات']],
    ['« التكوين، التشغيل؛ المقاولة »', ['التكوين، التشغيل؛ المقاولة']],
    ['région الدار البيضاء-سطات.', ['الدار البيضاء-سطات']],
    ['le mot « مُدَرِّب » (مـدرب)', ['مُدَرِّب', 'مـدرب']],
    ['خارطة الطريق 2021 للتكوين', ['خارطة الطريق 2021 للتكوين']],
  ])('%s', (text, words) => {
    expect(isolated(text, 'ltr')).toEqual(words);
  });

  test('Latin words and numbers need nothing', () => {
    expect(isolated('66 729 stagiaires, 05 22 63 44 44, OFPPT', 'ltr')).toEqual([]);
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'THAMM',
        'م',
        'ُ',
        'ـ',
        ' ',
        '\u00a0',
        '.',
        '-',
        '،',
        '(',
        '5',
        '٥',
        '\n',
        '\u200f',
        '&',
        '+',
        'é',
        '🎓',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

test('no character is lost, added or moved, and no run is empty', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('rtl' as const, 'ltr' as const), (text, direction) => {
      const runs = isolateRuns(text, direction);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('an isolated run never ends in a space and never holds letters of both scripts', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('rtl' as const, 'ltr' as const), (text, direction) => {
      for (const run of isolated(text, direction)) {
        expect(run).toBe(run.trim());
        expect(/\p{Script=Latin}/u.test(run) && /(?=\p{L})\p{Script=Arabic}/u.test(run)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(['1', 'a', 'a ', 'a.', 'م', 'م،', '0 ', 'a1 ', '1.', "a'"])(
  'a very long line of %j is cut at once',
  (piece) => {
    const start = performance.now();
    isolateRuns(piece.repeat(50_000), 'rtl');
    isolateRuns(piece.repeat(50_000), 'ltr');
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
