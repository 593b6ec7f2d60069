import type { Block } from '../../../../contracts/blocks';
import type { LocaleCode } from '../../../../contracts/locale';
import { nothingKnown } from '../../reading/known-world';
import { french } from '../../reading/languages/french';
import { readText } from '../../reading/read-text';
import { sayIn } from '../../shared/translate';
import { checkRelease } from '../check-release.test-support';
import { bodyText, type CheckedDraft } from '../lines';
import { impossibleDate } from './impossible-date';

const say = sayIn('fr');

const text = (words: string): { type: 'text'; text: string } => ({ type: 'text', text: words });
const link = (url: string, words: string) => ({ type: 'link' as const, url, children: [text(words)] });
const paragraph = (...children: (ReturnType<typeof text> | ReturnType<typeof link>)[]): Block => ({
  type: 'paragraph',
  children,
});

const draftOf = (body: Block[], title = 'Titre'): CheckedDraft => ({
  ...{
    title,
    body,
    kicker: null,
    subtitle: null,
    summary: null,
    datelinePlace: null,
    datelineDate: null,
    type: 'press-release',
  },
  ...{
    cover: null,
    coverAlternativeText: null,
    coverCaption: null,
    coverCredit: null,
    gallery: null,
    figureMarks: null,
  },
});

const check = (rule: string, draft: CheckedDraft, locale: LocaleCode = 'fr') =>
  checkRelease(draft, { locale, say }).filter((finding) => finding.rule === rule);

const publicLink = link('https://www.exemple.ma/projets', 'le site');

describe('a link without text', () => {
  test.each(['', ' ', '\u200f', '—', '…'])('is a warning: %j', (words) => {
    const [finding, ...others] = check(
      'link-without-text',
      draftOf([paragraph(text('Voir '), link('https://exemple.ma', words))]),
    );
    expect(finding).toMatchObject({ severity: 'warning', field: 'body' });
    expect(finding?.message).toContain('https://exemple.ma');
    expect(others).toEqual([]);
  });

  test.each(['ici', 'here', 'هنا', '2026', 'https://exemple.ma', 'A'])('is none where there are words: %s', (words) => {
    expect(check('link-without-text', draftOf([paragraph(link('https://exemple.ma', words))]))).toEqual([]);
  });

  test('is found in lists too, and in a body of nothing else', () => {
    const list: Block = {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [link('https://exemple.ma', '')] }],
    };
    expect(check('link-without-text', draftOf([list]))).toHaveLength(1);
  });
});

describe('a link that only the office can open', () => {
  test.each([
    'http://localhost:1337/x',
    'localhost:1337',
    'http://intranet/notes',
    'https://serveur.local/',
    'https://wiki.internal./a',
    'http://nas.lan',
    'http://10.1.2.3/a',
    'http://192.168.1.8',
    'http://172.20.0.1/',
    'http://127.0.0.1/',
    'http://169.254.1.1/',
    'http://[::1]/',
    'http://[fd12::1]/',
    'http://[::ffff:10.0.0.1]/',
    'file:///C:/notes.docx',
    '/admin',
    'https://presse.exemple.ma/admin/content-manager?x=1',
  ])('is a warning: %s', (address) => {
    const draft = draftOf([
      paragraph(text('Notes ')),
      paragraph(text('Notes : '), link(address, 'Notes'), text(', et '), publicLink),
    ]);
    const [finding, ...others] = check('private-link', draft);
    expect(finding).toMatchObject({ severity: 'warning', field: 'body', span: { start: 16, end: 21, text: 'Notes' } });
    expect(others).toEqual([]);
  });

  test.each([
    'https://www.exemple.ma/administration',
    'https://exemple.ma/a?next=http://localhost/',
    'http://172.15.0.1/',
    'http://8.8.8.8/',
    'mailto:presse@exemple.ma',
    'tel:+212537000000',
    'https://localhost.exemple.ma/',
    'https://local.ma/lan',
    '/communiques/tamesna',
    '',
    'pas une adresse',
  ])('is none: %s', (address) => {
    expect(check('private-link', draftOf([paragraph(link(address, 'Notes'))]))).toEqual([]);
  });

  test('is told of an address written out, once, with its place', () => {
    const address = 'http://192.168.1.8/notes';
    const draft = draftOf(
      [paragraph(text(`Voir (${address}), ou `), link(address, address), text('.'))],
      `Titre ${address}`,
    );
    const findings = check('private-link', draft);
    expect(findings.map(({ field, span }) => [field, span?.text])).toEqual([
      ['title', address],
      ['body', address],
      ['body', address],
    ]);
    for (const { span } of findings.slice(1)) expect(bodyText(draft).slice(span?.start, span?.end)).toBe(address);
  });

  test.each([
    'Le site http://www.exemple.ma/ et localhost',
    'Réseau 192.168.1.8 du lycée',
    'https://exemple.ma:8080/a.',
    'xhttp://intranet/',
  ])('is not told of %s', (words) => {
    expect(check('private-link', draftOf([paragraph(text(words))]))).toEqual([]);
  });
});

test.each([
  null,
  'x',
  3,
  {},
  [null],
  [{ type: 'paragraph' }],
  [{ type: 'link' }, { type: 'link', url: 5, children: 7 }],
])('a body that is none has no wrong links, and no reason to fail: %j', (body) => {
  const draft = { ...draftOf([]), body: body as unknown as Block[] };
  expect(check('private-link', draft)).toEqual([]);
});

test('a date that no calendar has is an error where it stands', () => {
  const words = 'Le conseil se réunit le 31 avril 2026.';
  const reading = readText(words, { language: french, known: nothingKnown, say });
  const first = reading.layout.tokens.findIndex((token) => token.text === '31');
  const context = { locale: 'fr', known: nothingKnown, documentId: null, title: null, today: null, say };
  const marks = impossibleDate.find({ ...reading, impossibleDates: [{ first, last: first + 2 }] }, context);
  expect(impossibleDate.severity).toBe('error');
  expect(marks.map(({ start, end }) => words.slice(start, end))).toEqual(['31 avril 2026']);
  expect(impossibleDate.find({ ...reading, impossibleDates: [] }, context)).toEqual([]);
});
