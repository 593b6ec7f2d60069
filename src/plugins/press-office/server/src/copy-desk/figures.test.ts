import { nothingKnown, type KnownFigure, type KnownWorld } from '../reading/known-world';
import { languageOf } from '../reading/languages';
import { readText } from '../reading/read-text';
import { sayIn } from '../shared/translate';
import { checkDrafts } from './check-drafts';
import { checkRelease } from './check-release.test-support';
import { draftOf } from './draft.test-support';
import type { CheckedDraft } from './lines';
import { inconsistentSpelling } from './rules/inconsistent-spelling';
import { nameNearRecord } from './rules/name-near-record';
import { partExceedsWhole } from './rules/part-exceeds-whole';

const trainees: KnownFigure = {
  documentId: 'trainees',
  key: 'trainees',
  label: ['Stagiaires formés par le programme d’entrepreneuriat'],
  value: '66729',
  qualifier: 'exactly',
  units: ['stagiaires'],
  geo: null,
  project: null,
  isTranslated: true,
};
const world = (...figures: KnownFigure[]): KnownWorld => ({ ...nothingKnown, figures });
const linked = { ...trainees, isLinked: true };

const check = (draft: CheckedDraft, known = nothingKnown) =>
  checkRelease(draft, { locale: 'fr', known, say: sayIn('en') });

/** Each finding as "severity rule field: words". */
const told = (draft: CheckedDraft, known?: KnownWorld) =>
  check(draft, known).map(({ severity, rule, field, span }) =>
    [`${severity} ${rule}`, field && ` ${field}`, span && `: ${span.text}`].filter(Boolean).join(''),
  );
const toldOf = (text: string, known?: KnownWorld) => told(draftOf({}, text), known);

describe('a number that differs from the ledger', () => {
  test('is an error, with what is on record', () => {
    const text = 'Le programme d’entrepreneuriat a formé 66 279 stagiaires.';
    expect(check(draftOf({}, text), world(trainees))).toMatchObject([
      { rule: 'figure-differs', severity: 'error', field: 'body', span: { text: '66 279' }, correction: '66 729' },
    ]);
  });

  test('is surer where the release links to the figure', () => {
    const text = 'Au total, 66 279 stagiaires ont été formés.';
    expect(toldOf(text, world(trainees))).toEqual(['notice figure-missing body: 66 279']);
    expect(toldOf(text, world(linked))).toEqual(['error figure-differs body: 66 279']);
  });

  test.each([
    ['of one year', 'En 2025, le programme d’entrepreneuriat a formé 5 200 stagiaires.'],
    ['of another programme', 'Le programme d’entrepreneuriat de Fès a formé 71 400 stagiaires.'],
    ['that is aimed at', 'Le programme d’entrepreneuriat vise 80 000 stagiaires formés en 2030.'],
  ])('is none where it may be another number: one %s', (_, text) => {
    expect(toldOf(text, world(trainees))).toEqual([expect.stringMatching(/^notice figure-missing/)]);
  });

  test('is none where the release links to a figure with the value, though it names the project of another first', () => {
    const text = 'Le projet THAMM se poursuit. Au total, 66 729 stagiaires ont été formés.';
    const other = { ...trainees, documentId: 'other', key: 'other', value: '66792', label: ['Stagiaires formés'] };
    const known: KnownWorld = {
      ...nothingKnown,
      projects: [{ documentId: 'thamm', slug: 'thamm', acronym: 'THAMM', names: ['THAMM'], isTranslated: true }],
      figures: [
        { ...other, project: 'thamm' },
        { ...linked, project: 'another' },
      ],
    };
    expect(toldOf(text, known)).toEqual([]);
  });

  test.each(['66 792', '66 719', '66 000'])('is a slip of the pen: %s', (number) => {
    const text = `Le programme d’entrepreneuriat a formé ${number} stagiaires.`;
    expect(toldOf(text, world(trainees))).toEqual([`error figure-differs body: ${number}`]);
  });

  test('is compared with the linked figure before any other', () => {
    const other = { ...trainees, documentId: 'other', key: 'other', value: '66000' };
    const text = 'Le programme d’entrepreneuriat a formé 66 279 stagiaires.';
    const [finding] = check(draftOf({}, text), world(other, linked));
    expect(finding).toMatchObject({ rule: 'figure-differs', correction: '66 729' });
  });

  test('is not one that says to be rounded, and is: it is a warning', () => {
    expect(toldOf('Le programme d’entrepreneuriat a formé plus de 66 000 stagiaires.', world(linked))).toEqual([
      'warning figure-qualifier-differs body: 66 000',
    ]);
    expect(toldOf('Le programme d’entrepreneuriat a formé plus de 67 000 stagiaires.', world(linked))).toEqual([
      'error figure-differs body: 67 000',
    ]);
  });

  test('is told once, whatever else it differs from', () => {
    const fr = draftOf({ title: '66 729 stagiaires' }, 'Le programme d’entrepreneuriat a formé 66 279 stagiaires.');
    const ar = draftOf({ title: '66729 متدربا' }, 'كون برنامج ريادة الأعمال 66729 متدربا.');
    const rules = checkRelease(fr, {
      locale: 'fr',
      known: world(linked),
      others: new Map([['ar', ar]]),
      say: sayIn('en'),
    })
      .filter(({ field }) => field === 'body')
      .map(({ rule }) => rule);
    expect(rules).toHaveLength(1);
  });
});

describe('a number with no figure behind it', () => {
  test.each([
    ['a count', 'L’Office a accueilli 340 visiteurs.', ['340']],
    ['a share', 'Le taux d’insertion atteint 75 %.', ['75']],
    ['an amount', 'Le budget est de 12 millions de dirhams.', ['12 millions']],
  ])('is a notice: %s', (_, text, numbers) => {
    expect(toldOf(text)).toEqual(numbers.map((number) => `notice figure-missing body: ${number}`));
  });

  test.each([
    ['a duration', 'La formation dure 18 mois.'],
    ['an age', 'Le programme s’adresse aux jeunes de 18 à 30 ans.'],
    ['a date', 'L’atelier ouvre le 8 mai 2024.'],
    ['a number that counts nothing', 'Le score est de 340.'],
  ])('is none: %s', (_, text) => {
    expect(toldOf(text)).toEqual([]);
  });

  test('is none when the figure is on record', () => {
    expect(toldOf('Le programme d’entrepreneuriat a formé 66 729 stagiaires.', world(trainees))).toEqual([]);
  });

  test('is none when it says again, perhaps rounded, what a figure says', () => {
    const draft = draftOf(
      { title: 'Plus de 66 000 jeunes formés' },
      'Le programme d’entrepreneuriat a formé 66 729 stagiaires.',
      'Ces 66 729 jeunes sont partout.',
    );
    expect(told(draft, world(trainees))).toEqual([]);
  });

  test('is told once, where the body has it', () => {
    const draft = draftOf(
      { title: '340 visiteurs' },
      'L’Office a accueilli 340 visiteurs.',
      'Ces 340 visiteurs ont aimé.',
    );
    expect(told(draft)).toEqual(['notice figure-missing body: 340']);
  });

  test('is told on the source, and of what a translation alone has on the translation', () => {
    const fr = draftOf({}, 'L’Office a accueilli 340 visiteurs.');
    const en = draftOf({}, 'The Office welcomed 340 visitors and 5,120 pupils.');
    const found = checkDrafts(
      new Map([
        ['fr', fr],
        ['en', en],
      ]),
      { say: sayIn('en') },
    );
    const notices = [...found].flatMap(([locale, findings]) =>
      findings.filter(({ rule }) => rule === 'figure-missing').map(({ span }) => `${locale} ${span?.text}`),
    );
    expect(notices).toEqual(['fr 340', 'en 5,120']);
  });

  test('is counted after ten', () => {
    const numbers = Array.from({ length: 14 }, (_, index) => `${340 + index} visiteurs`);
    const findings = check(draftOf({}, `L’Office a accueilli ${numbers.join(', ')}.`));
    expect(findings.filter(({ span }) => span !== null)).toHaveLength(10);
    expect(findings.find(({ span }) => span === null)?.message).toBe(
      'No figure on record stands behind 4 more numbers.',
    );
  });
});

describe('a number that title or summary and body do not agree on', () => {
  test.each([
    ['title', { title: '4 650 places à Tamesna' }],
    ['summary', { summary: 'Le site offre 4 650 places pédagogiques.' }],
  ])('is a warning in the %s', (field, changes) => {
    const found = told(draftOf(changes, 'Le site offre 4 560 places pédagogiques.'));
    expect(found).toContain(`warning number-differs-within ${field}: 4 650`);
  });

  test.each([
    ['rounded, and says so', { title: 'Plus de 4 500 places' }, 'Le site offre 4 560 places pédagogiques.'],
    ['a large one rounded', { title: '66 000 stagiaires formés' }, 'L’Office a formé 66 729 stagiaires.'],
    ['of other things', { title: '4 650 lauréats' }, 'Le site offre 4 560 places pédagogiques.'],
    ['far from it', { title: '900 places de plus' }, 'Le site offre 4 560 places pédagogiques.'],
    ['in the body too', { title: '43 jeunes' }, 'Sur 50 jeunes, 43 jeunes sont partis.'],
    ['a share', { title: '60 % d’insertion' }, 'Les femmes sont 55 % des lauréats.'],
  ])('is none when it is %s', (_, changes, body) => {
    expect(told(draftOf(changes, body)).filter((finding) => finding.includes('differs'))).toEqual([]);
  });
});

/** What a text says in French, changed by hand where reading does not say it. */
const read = (text: string) => readText(text, { language: languageOf('fr')!, known: nothingKnown, say: sayIn('en') });
const context = { locale: 'fr', known: nothingKnown, today: null, documentId: null, title: null, say: sayIn('en') };

describe('a part larger than its whole', () => {
  const marksIn = (text: string) => {
    const reading = read(text);
    const [whole, part] = reading.figures;
    const figures = [whole!, { ...part!, found: { ...part!.found, partOf: whole!.found.span.start } }];
    return partExceedsWhole.find({ ...reading, figures }, context).map(({ message }) => message);
  };

  test('is a warning', () => {
    expect(marksIn('L’atelier réunit 50 personnes, dont 60 femmes.')).toEqual([
      '60 cannot be a part of 50. Check both numbers.',
    ]);
  });

  test.each([
    'L’atelier réunit 60 personnes, dont 50 femmes.',
    'L’atelier réunit 50 personnes, dont 60 % de femmes.',
    'Le taux recule de 0,5 point, dont 0,7 point en ville.',
    'Le taux atteint 13 %, dont 18 % en ville.',
    'L’atelier réunit plus de 50 personnes, dont 60 femmes.',
    'L’atelier réunit environ 50 personnes, dont 52 femmes.',
  ])('is none: %s', (text) => {
    expect(marksIn(text)).toEqual([]);
  });
});

test('a name near one on record, or spelled in two ways, is corrected with the particle it has', () => {
  const reading = read('زيارة بتماسنا.');
  const names = {
    ...reading.names,
    nearMisses: [{ first: 1, last: 1, written: 'تماسنا', onRecord: 'تامسنا', kind: 'place' as const }],
    variants: [{ first: 1, last: 1, written: 'تماسنا', usual: 'تامسنا' }],
  };
  for (const rule of [nameNearRecord, inconsistentSpelling]) {
    expect(rule.find({ ...reading, names }, context)).toMatchObject([{ start: 6, end: 13, correction: 'بتامسنا' }]);
  }
});
