import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { inWords, outcomeOf } from '../support/outcome';
import { type PanelUser, signIn } from '../support/panel';

/** What the public reads of a figure’s amount, from what an editor filled in. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let writer: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  writer = await signIn(booted, 'press-office-writer');
});
afterAll(() => booted.stop());

const trainees = {
  ar: {
    ...{ label: 'المتدربون', key: 'trainees', value: '2', unit: 'متدربا' },
    unitForms: { one: 'متدرب واحد', two: 'متدربان', few: 'متدربين', many: 'متدربا', other: 'متدرب' },
  },
  fr: { label: 'Stagiaires', unit: 'stagiaires', unitForms: { one: 'stagiaire', other: 'stagiaires' } },
  en: { label: 'Trainees', unit: 'trainees', unitForms: { one: 'trainee', other: 'trainees' } },
};

async function displaysOf(key: string): Promise<string[]> {
  const newsroom = newsroomOf(booted);
  const read = async (locale: string) => (await newsroom.read(`figures/${key}?locale=${locale}`)).display as string;
  const displays = await Promise.all(['ar', 'fr', 'en'].map(read));
  return displays.map((display) => display.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2060/g, ''));
}

test('a figure is shown with the form of its unit for its number, in each language, and so is its next value', async () => {
  const documentId = await desk.published('figure', trainees);
  expect(await displaysOf('trainees')).toEqual(['متدربان', '2 stagiaires', '2 trainees']);

  await desk.update(documentId, { value: '1000000', revisionReason: 'A new count' }, { noun: 'figure' });
  await desk.publish('figure', documentId);
  expect(await displaysOf('trainees')).toEqual(['1.000.000 متدرب', '1 000 000 de stagiaires', '1,000,000 trainees']);
});

test('a range in a currency is shown with the currency’s name', async () => {
  await desk.published('figure', {
    ar: {
      label: 'المنحة',
      key: 'grant',
      value: '1500',
      upperValue: '2000.50',
      unit: 'MAD',
      qualifier: 'approximately',
    },
    fr: { label: 'Bourse', unit: 'MAD' },
    en: { label: 'Grant', unit: 'MAD' },
  });
  expect(await displaysOf('grant')).toEqual([
    'ما يقارب 1.500–2.000,50 درهم مغربي',
    'près de 1 500–2 000,50 dirhams marocains',
    'about 1,500–2,000.50 Moroccan dirhams',
  ]);
});

test('what is shown of a figure on record is read as its value, however it may be taken without it', async () => {
  await desk.published('figure', { fr: { label: 'Taux', key: 'rate', value: '1.234', unit: 'stagiaires' } });
  const { display } = await newsroomOf(booted).read('figures/rate?locale=fr');
  const text = `Le rapport annonce un résultat moyen de ${display} par formateur, selon l’Office.`;
  const { body } = await writer.send('post', '/press-office/intake/analyse').send({ text, locale: 'fr' }).expect(200);
  expect(body.data.figures).toMatchObject([{ value: '1.234', figure: { key: 'rate', agrees: true } }]);
});

describe('an editor who fills in what is no unit or no range', () => {
  let documentId: string;
  beforeAll(async () => {
    documentId = await desk.draft('figure', { fr: { label: 'Places', value: '18', upperValue: '35', unit: 'places' } });
  });
  const save = async (data: object) =>
    inWords(await outcomeOf(writer.content('figure').update(documentId, 'fr', data)));

  test.each([
    ['forms by another name', { unitForms: { dual: 'deux places' } }, '400 UNIT_FORMS_MALFORMED'],
    ['a text of forms', { unitForms: 'places' }, '400 UNIT_FORMS_MALFORMED'],
    ['a form with two numbers', { unitForms: { other: '# de #' } }, '400 UNIT_FORMS_MALFORMED'],
    ['a range that ends below where it begins', { value: '35', upperValue: '18' }, '400 RANGE_REVERSED'],
    ['one end below the other that was saved before', { upperValue: '17.99' }, '400 RANGE_REVERSED'],
    ['one end above the other that was saved before', { value: '35.01' }, '400 RANGE_REVERSED'],
  ])('%s: is told so, and nothing is saved', async (_, data, refusal) => {
    expect(await save(data)).toBe(refusal);
    const draft = (await desk.documents('figure').findOne({ documentId, locale: 'fr' } as never)) as object;
    expect(draft).toMatchObject({ value: '18', upperValue: '35', unitForms: null });
  });

  test('the forms of one language are not those of another', async () => {
    expect(await save({ unitForms: { other: 'places de formation' } })).toBe('200');
    await desk.update(documentId, { label: 'Places', unit: 'places' }, { noun: 'figure' });
    const english = (await desk.documents('figure').findOne({ documentId, locale: 'en' } as never)) as object;
    expect(english).toMatchObject({ value: '18', unitForms: null });
  });
});
