import fc from 'fast-check';

import type { Block, Inline, TextLeaf } from '../../../../contracts/blocks';
import { blocksToHtml } from './to-html';

const leaf = (text: string, marks: Partial<TextLeaf> = {}): TextLeaf => ({ type: 'text', text, ...marks });
const link = (url: string, ...children: TextLeaf[]): Inline => ({ type: 'link', url, children });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const item = (text: string) => ({ type: 'list-item' as const, children: [leaf(text)] });
const html = (...blocks: Block[]) => blocksToHtml(blocks, 'ltr');
const arabic = (...blocks: Block[]) => blocksToHtml(blocks, 'rtl');
/** What a program may store, whatever the types say. */
const malformed = (...blocks: unknown[]) => html(...(blocks as Block[]));

describe('each block', () => {
  test('paragraphs, quotations and code', () => {
    expect(html(paragraph(leaf('A visit'), leaf(' to Tamesna')))).toBe('<p>A visit to Tamesna</p>');
    expect(html({ type: 'quote', children: [leaf('We are proud.')] })).toBe(
      '<blockquote><p>We are proud.</p></blockquote>',
    );
    expect(html({ type: 'code', children: [leaf('a < b')] })).toBe('<pre><code>a &lt; b</code></pre>');
  });

  test('headings leave h1 to the title of the page', () => {
    const heading = (level: 1 | 2 | 6): Block => ({ type: 'heading', level, children: [leaf('Partners')] });
    expect(html(heading(1), heading(2), heading(6))).toBe('<h2>Partners</h2>\n<h2>Partners</h2>\n<h6>Partners</h6>');
  });

  test('a nested list stands inside the item before it', () => {
    const nested = { type: 'list' as const, format: 'ordered' as const, indentLevel: 1, children: [item('pilot')] };
    const list: Block = { type: 'list', format: 'unordered', children: [item('THAMM'), nested, item('STED')] };
    expect(html(list)).toBe('<ul><li>THAMM<ol><li>pilot</li></ol></li><li>STED</li></ul>');
  });

  test('a list that begins with a nested list keeps it', () => {
    const nested: Block = { type: 'list', format: 'unordered', children: [item('pilot')] };
    expect(html({ type: 'list', format: 'unordered', children: [nested] })).toBe(
      '<ul><li><ul><li>pilot</li></ul></li></ul>',
    );
  });

  test('images have their text, their size and their caption', () => {
    const image = {
      url: '/uploads/a.jpg',
      alternativeText: 'A "workshop"',
      caption: 'Tamesna',
      width: 800,
      height: 600,
    };
    expect(html({ type: 'image', image, children: [leaf('')] })).toBe(
      '<figure><img src="/uploads/a.jpg" alt="A &quot;workshop&quot;" width="800" height="600">' +
        '<figcaption>Tamesna</figcaption></figure>',
    );
    expect(html({ type: 'image', image: { url: '/a.jpg' }, children: [] })).toBe(
      '<figure><img src="/a.jpg" alt=""></figure>',
    );
  });

  test('blocks without words are not shown', () => {
    const empty = [paragraph(leaf('')), paragraph(leaf('  ')), { type: 'heading', level: 2, children: [leaf('')] }];
    expect(html(...(empty as Block[]), paragraph(link('https://example.org', leaf(''))))).toBe('');
  });
});

describe('inside a block', () => {
  test('marks nest, and a line break is one', () => {
    const marks = { bold: true, italic: true, underline: true, strikethrough: true, code: true };
    expect(html(paragraph(leaf('a\nb', marks)))).toBe(
      '<p><s><u><em><strong><code>a<br>b</code></strong></em></u></s></p>',
    );
  });

  test('a link keeps its marks', () => {
    expect(html(paragraph(link('https://example.org/?a=1&b=2', leaf('our '), leaf('site', { bold: true }))))).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=2">our <strong>site</strong></a></p>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil',
    '/\t/evil',
  ])('a link to %j keeps its words and leads nowhere', (url) => {
    expect(html(paragraph(link(url, leaf('here'))))).toBe('<p>here</p>');
  });

  test('an address cannot end its attribute', () => {
    expect(html(paragraph(link('https://example.org/"onclick="x', leaf('here'))))).toBe(
      '<p><a href="https://example.org/&quot;onclick=&quot;x">here</a></p>',
    );
  });

  test('an image with a hostile address is not shown', () => {
    const image = { url: 'javascript:alert(1)', alternativeText: 'x' };
    expect(html({ type: 'image', image, children: [] })).toBe('');
  });
});

describe('two directions', () => {
  test('a name of the other script is isolated, with the marks inside it', () => {
    expect(arabic(paragraph(leaf('مبادرة Youth at '), leaf('Work في', { italic: true }), leaf(' المغرب')))).toBe(
      '<p>مبادرة <bdi>Youth at <em>Work</em></bdi><em> في</em> المغرب</p>',
    );
  });

  test('a link is part of the name it stands in', () => {
    expect(arabic(paragraph(leaf('مبادرة Youth at '), link('/work', leaf('Work')), leaf('.')))).toBe(
      '<p>مبادرة <bdi>Youth at <a href="/work">Work</a></bdi>.</p>',
    );
  });

  test('a link with words of both scripts stays one link', () => {
    expect(arabic(paragraph(link('/thamm', leaf('برنامج THAMM')), leaf(' بدأ')))).toBe(
      '<p><a href="/thamm">برنامج <bdi>THAMM</bdi></a> بدأ</p>',
    );
  });

  test('a sentence of the other script has the other direction', () => {
    expect(arabic(paragraph(leaf('Nous sommes fiers de ce programme, dit-elle.')))).toBe(
      '<p dir="ltr">Nous sommes fiers de ce programme, dit-elle.</p>',
    );
    expect(html(paragraph(leaf('نحن فخورون بهذا البرنامج.')))).toBe('<p dir="rtl">نحن فخورون بهذا البرنامج.</p>');
  });

  test('a name alone has not', () => {
    expect(arabic({ type: 'heading', level: 2, children: [leaf('Skills for Trade and Diversification')] })).toBe(
      '<h2><bdi>Skills for Trade and Diversification</bdi></h2>',
    );
  });

  test('a caption is isolated like a paragraph', () => {
    const image = { url: '/a.jpg', alternativeText: 'ورشة THAMM', caption: 'ورشة THAMM' };
    expect(arabic({ type: 'image', image, children: [] })).toBe(
      '<figure><img src="/a.jpg" alt="ورشة THAMM"><figcaption>ورشة <bdi>THAMM</bdi></figcaption></figure>',
    );
  });
});

describe('what no editor would write', () => {
  test('an unknown node loses its mark-up, not its words', () => {
    const table = { type: 'table', children: [{ type: 'row', children: [{ type: 'text', text: 'cell' }] }] };
    const mention = { type: 'mention', children: [{ type: 'text', text: '@press' }] };
    expect(malformed(table, { type: 'paragraph', children: [mention] })).toBe('<p>cell</p>\n<p>@press</p>');
  });

  test.each([
    [[null, 'text', 7, [], {}]],
    [[{ type: 'paragraph' }, { type: 'paragraph', children: null }, { type: 'paragraph', children: [null, 3, {}] }]],
    [[{ type: 'list', children: null }, { type: 'heading' }, { type: 'image' }, { type: 'image', image: 'x' }]],
    [[{ type: 'paragraph', children: [{ type: 'link', children: [{ type: 'text', text: 5 }] }] }]],
  ])('%j is nothing to read', (blocks) => {
    expect(malformed(...blocks)).toBe('');
  });

  test('a heading level cannot be a tag, nor a width an attribute', () => {
    const heading = { type: 'heading', level: '1 onclick=x', children: [leaf('Partners')] };
    const image = { url: '/a.jpg', width: '1" onload="x', height: 2 };
    expect(malformed(heading, { type: 'image', image })).toBe(
      '<h2>Partners</h2>\n<figure><img src="/a.jpg" alt=""></figure>',
    );
  });
});

const hostile = fc.oneof(
  fc.constantFrom('<script>', '</p>', '"', "'", '&', '<img src=x onerror=alert(1)>', 'THAMM', 'مدينة', ' ', '\u0000'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const hostileText = fc.array(hostile, { maxLength: 6 }).map((pieces) => pieces.join(''));
const hostileLeaf = fc.record({
  type: fc.constant('text' as const),
  text: hostileText,
  bold: fc.boolean(),
  code: fc.boolean(),
});
const hostileBlock = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph', 'quote', 'code', 'unknown'),
    children: fc.array(
      fc.oneof(
        hostileLeaf,
        fc.record({ type: fc.constant('link'), url: hostileText, children: fc.array(hostileLeaf, { maxLength: 3 }) }),
      ),
      { maxLength: 5 },
    ),
  }),
  fc.record({ type: fc.constant('image'), image: fc.record({ url: hostileText, alternativeText: hostileText }) }),
);
const ourTags =
  /<\/?(?:p|blockquote|pre|code|strong|bdi|figure)>|<p dir="(?:rtl|ltr)">|<br>|<a href="[^"<>]*">|<\/a>|<img src="[^"<>]*" alt="[^"<>]*">/g;

test('whatever the blocks, the HTML has no tags but ours', () => {
  fc.assert(
    fc.property(
      fc.array(hostileBlock, { maxLength: 4 }),
      fc.constantFrom('rtl' as const, 'ltr' as const),
      (blocks, direction) => {
        expect(blocksToHtml(blocks as Block[], direction).replace(ourTags, '')).not.toMatch(/[<>]/);
      },
    ),
    { numRuns: 2000 },
  );
});
