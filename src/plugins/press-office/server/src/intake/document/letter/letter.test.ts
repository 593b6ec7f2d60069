import { sayIn } from '../../../shared/translate';
import type { Block } from '../../../../../contracts/blocks';
import { nothingKnown } from '../../../reading/known-world';
import { languageOf } from '../../../reading/languages';
import { readText } from '../../../reading/read-text';
import { readDocument } from '../read-document';

function read(text: string, locale: string) {
  const say = sayIn('en');
  const reading = readText(text, { language: languageOf(locale)!, known: nothingKnown, say });
  const { opening, body, leftOut } = readDocument(reading, { timeZone: 'Africa/Casablanca', now: null, say });
  return {
    title: opening.title,
    body: body.map(wordsOf),
    leftOut: leftOut.map(({ kind, span }) => `${kind}: ${span.text.replace(/\n/g, ' / ')}`),
  };
}

const wordsOf = (node: Block | { text?: string; children?: unknown }): string =>
  'text' in node && typeof node.text === 'string'
    ? node.text
    : ((node.children ?? []) as Block[]).map(wordsOf).join(' ');

test('a mail in French: head, greeting, covering words, labels, signature and what the telephone adds', () => {
  const text = `De : Service presse <presse@port.example>
À : redaction@journal.example
Envoyé : jeudi 12 juin 2025 09:15
Objet : Communiqué de presse : nouveau quai

Bonjour à toutes et à tous,

Veuillez trouver ci-dessous notre communiqué de presse.

COMMUNIQUÉ DE PRESSE N° 12/2025
Pour diffusion immédiate

Le port de Larache a un nouveau quai

Le port de Larache a un nouveau quai depuis hier.

Contact presse : Nadia Berrada, 05 39 00 11 22

- FIN -

Cordialement,

Nadia Berrada
Chargée de la communication
Tél. : +212 5 39 00 11 22
presse@port.example

Envoyé de mon iPhone`;
  expect(read(text, 'fr')).toEqual({
    title: 'Le port de Larache a un nouveau quai',
    body: ['Le port de Larache a un nouveau quai depuis hier.', 'Contact presse : Nadia Berrada, 05 39 00 11 22'],
    leftOut: [
      expect.stringMatching(/^mail-header: De : .* \/ Objet : Communiqué de presse : nouveau quai$/),
      expect.stringMatching(/^greeting: Bonjour à toutes et à tous, .*communiqué de presse\.$/),
      'label: COMMUNIQUÉ DE PRESSE N° 12/2025 / Pour diffusion immédiate',
      'end-mark: - FIN -',
      expect.stringMatching(/^signature: Cordialement, .*Envoyé de mon iPhone$/),
    ],
  });
});

test('a mail in Arabic', () => {
  const text = `من: مصلحة التواصل
إلى: هيئة التحرير
الموضوع: بلاغ صحفي

السلام عليكم ورحمة الله تعالى وبركاته،

تحية طيبة وبعد،

تجدون رفقته نص البلاغ الصحفي.

بلاغ صحفي
للنشر الفوري

رصيف جديد بميناء العرائش

افتتح ميناء العرائش رصيفا جديدا أمس.

مع خالص التحيات
نادية برادة
مصلحة التواصل
0539001122`;
  expect(read(text, 'ar')).toEqual({
    title: 'رصيف جديد بميناء العرائش',
    body: ['افتتح ميناء العرائش رصيفا جديدا أمس.'],
    leftOut: [
      'mail-header: من: مصلحة التواصل / إلى: هيئة التحرير / الموضوع: بلاغ صحفي',
      expect.stringMatching(/^greeting: السلام عليكم.*الصحفي\.$/),
      'label: بلاغ صحفي / للنشر الفوري',
      expect.stringMatching(/^signature: مع خالص التحيات.*0539001122$/),
    ],
  });
});

test('a mail in English that passes another one on', () => {
  const text = `Hello,

Please find below the release.

Best regards,
Sam

---------- Forwarded message ---------
From: Press Office <press@port.example>
Date: Thu, 12 Jun 2025 at 09:15
Subject: Fwd: Press release - A new quay in Larache
To: news@paper.example

Dear Ms Alaoui,

The port of Larache has a new quay since yesterday.

Ships may use it from Monday.

###

-- 
Press Office
Port of Larache
press@port.example`;
  expect(read(text, 'en')).toEqual({
    title: 'A new quay in Larache',
    body: ['The port of Larache has a new quay since yesterday.', 'Ships may use it from Monday.'],
    leftOut: [
      'greeting: Hello, /  / Please find below the release.',
      'signature: Best regards, / Sam',
      expect.stringMatching(/^mail-header: -+ Forwarded message .*To: news@paper.example$/),
      'greeting: Dear Ms Alaoui,',
      'end-mark: ###',
      expect.stringMatching(/^signature: --  ?\/ Press Office.*press@port.example$/),
    ],
  });
});

test('the subject is the title only where no line of the text reads like one', () => {
  const head = 'Objet : TR: Un quai neuf\n\nBonjour,\n\n';
  expect(read(`${head}Le port a un quai.\n\nIl est neuf.`, 'fr').title).toBe('Un quai neuf');
  expect(read(`${head}Larache a un quai\n\nIl est neuf.`, 'fr').title).toBe('Larache a un quai');
  expect(read('Objet : Communiqué de presse\n\nLe port a un quai.\n\nIl est neuf.', 'fr').title).toBe(
    'Le port a un quai.',
  );
});

test('what a mail says before the label of its release stays in the body, and is not the title', () => {
  const text = 'Bonjour,\n\nNous espérons que vous allez bien.\n\nCommuniqué de presse\n\nUn quai neuf\n\nIl est long.';
  expect(read(text, 'fr')).toMatchObject({
    title: 'Un quai neuf',
    body: ['Nous espérons que vous allez bien.', 'Il est long.'],
  });
});

test('a long header line does not swallow the next one', () => {
  const text = `Subject: The port of Larache opens its new quay to fishing boats and ferries
To: news@paper.example

The port opens its quay.

It is long.`;
  expect(read(text, 'en').title).toBe('The port of Larache opens its new quay to fishing boats and ferries');
});

test.each([
  ['fr', 'Communiqué de presse – Pour diffusion immédiate'],
  ['fr', 'COMMUNIQUÉ DE PRESSE N°12'],
  ['fr', 'Communiqué conjoint :'],
  ['ar', 'بلاغ صحفي رقم 12/2025'],
  ['ar', 'للنشر الفوري'],
  ['ar', 'بيان صحفي – للنشر'],
  ['en', 'PRESS RELEASE | FOR IMMEDIATE RELEASE'],
  ['en', '*** For immediate release ***'],
])('a label is no title, in %s: %s', (locale, label) => {
  const { title, leftOut } = read(`${label}\n\nTitre\n\nCorps.`, locale);
  expect(title).toBe('Titre');
  expect(leftOut).toEqual([`label: ${label}`]);
});

test.each(['- FIN -', 'FIN', '###', '# # #', '-30-', '- 30 -', '***', 'ENDS', '– Ends –', '-انتهى-', 'انتهى البلاغ'])(
  '%s ends the release',
  (mark) => {
    const { body, leftOut } = read(`Titre\n\nUn corps de texte.\n\n${mark}`, 'fr');
    expect(body).toEqual(['Un corps de texte.']);
    expect(leftOut).toEqual([`end-mark: ${mark}`]);
  },
);

test.each([
  ['Cordialement'],
  ['Bien cordialement,'],
  ['Best regards,'],
  ['Yours faithfully'],
  ['مع خالص التحيات والتقدير'.replace('خالص التحيات', 'أطيب التحيات')],
  ['وتفضلوا بقبول فائق الاحترام والتقدير'],
  ['Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.'],
  ['--'],
])('%s begins a signature', (formula) => {
  expect(read(`Titre\n\nUn corps de texte.\n\n${formula}\nNadia Berrada\n05 39 00 11 22`, 'fr').body).toEqual([
    'Un corps de texte.',
  ]);
});

test.each([
  ['ar', 'وزارة العدل\nقطب الإعلام والتواصل', 'حصيلة السنة الأولى من العقوبات البديلة'],
  ['ar', 'المكتب الوطني للموانئ (ONP)', 'رصيف جديد بالعرائش'],
  ['fr', 'Ministère de la Santé et de la Protection sociale', 'Trois cents lits de plus à Larache'],
  ['en', 'Ministry of Health', 'Three hundred more beds in Larache'],
])('who writes is told above the title, in %s: %s', (locale, letterhead, title) => {
  const { leftOut, ...rest } = read(`${letterhead}\n\n${title}\n\nLe corps du texte.`, locale);
  expect(rest).toEqual({ title, body: ['Le corps du texte.'] });
  expect(leftOut).toEqual([`label: ${letterhead.replace(/\n/g, ' / ')}`]);
});

describe('what is not sure stays', () => {
  test.each([
    ['fr', 'a greeting below the title, as in a speech', 'Allocution\n\nMesdames et Messieurs,\n\nLe port ouvre.'],
    ['ar', 'the end of a speech', 'كلمة\n\nأيها السادة.\n\nوالسلام عليكم ورحمة الله تعالى وبركاته.'],
    ['fr', 'a title that begins as a greeting', 'Bonjour la mer !\n\nLe port ouvre.'],
    ['fr', 'a title that names a lady', 'Madame Alami inaugure le port\n\nLe port ouvre.'],
    ['ar', 'a title that names a lady', 'السيدة العلمي تفتتح الميناء\n\nافتتح الميناء.'],
    ['en', 'a title on an end', 'Ends and means of the port\n\nThe port opens.'],
    ['ar', 'a title on an institution', 'وزارة العدل تطلق منصة رقمية\n\nمنصة جديدة للمحامين\n\nانطلقت المنصة.'],
    [
      'fr',
      'a title on an institution',
      'Office des changes : le déficit recule\n\nUn recul de 3 %\n\nLe déficit recule.',
    ],
    ['fr', 'a date line without a head', 'Titre\n\nDate : lundi\n\nLieu : Larache'],
    ['fr', 'what a title has in common with a label', 'Communiqué de presse du port : un quai\n\nLe quai est neuf.'],
  ])('in %s: %s', (locale, _, text) => {
    const { title, body, leftOut } = read(text, locale);
    expect([title, ...body].join('\n\n')).toBe(text);
    expect(leftOut).toEqual([]);
  });

  test('the paragraphs below a signature, and the headings above them', () => {
    const text = `Titre

Le port ouvre.

Cordialement,

Nadia Berrada

À propos du port

Le port de Larache est au bord de l’océan et accueille des bateaux de pêche depuis plus de cent ans.`;
    const { body, leftOut } = read(text, 'fr');
    expect(leftOut).toEqual(['signature: Cordialement,']);
    expect(body.slice(1, 3)).toEqual(['Nadia Berrada', 'À propos du port']);
  });

  test('contacts under a signature of their own', () => {
    const text = 'Titre\n\nLe port ouvre.\n\nCordialement\nNadia\n\nContact presse\n05 39 00 11 22';
    expect(read(text, 'fr').body).toEqual(['Le port ouvre.', 'Contact presse', '05 39 00 11 22']);
  });
});

test('a text that is nothing but a letter has a title all the same', () => {
  expect(read('Bonjour,\n\nCordialement,\nNadia', 'fr').title).not.toBe('');
  expect(read('Communiqué', 'fr')).toEqual({ title: 'Communiqué', body: [], leftOut: [] });
});
