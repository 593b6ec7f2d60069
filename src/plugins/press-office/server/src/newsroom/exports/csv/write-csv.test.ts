import { parse } from 'csv-parse/sync';

import type { Column } from './columns';
import { withoutFormula, writeCsv } from './write-csv';

interface Row {
  text: string | null;
  number: string | null;
}

const columns: Column<Row>[] = [
  { name: 'text', title: 'text', datatype: 'string', required: false, cell: ({ text }) => text },
  { name: 'number', title: 'number', datatype: 'decimal', required: false, cell: ({ number }) => number },
];

test('lines end in CRLF, and cells are quoted where they must be', () => {
  const rows = [
    { text: 'Places, offertes', number: '4560' },
    { text: 'dites « "places" »', number: '1.10' },
    { text: 'une ligne\nune autre', number: null },
    { text: null, number: '-5' },
  ];
  expect(writeCsv(columns, rows)).toBe(
    [
      'text,number',
      '"Places, offertes",4560',
      '"dites « ""places"" »",1.10',
      '"une ligne\nune autre",',
      ',-5',
      '',
    ].join('\r\n'),
  );
});

test('a table without rows is its header', () => {
  expect(writeCsv(columns, [])).toBe('text,number\r\n');
});

test('whatever stands in a cell, another reader reads it back', () => {
  const texts = [
    'مقعد بيداغوجي',
    '"',
    '""',
    ',',
    ';',
    '\n',
    'a\r\nb',
    ' a ',
    "'",
    '',
    '0',
    'null',
    '🎓',
    '\\',
    '\u202b12\u202c',
  ];
  const read = parse(
    writeCsv(
      columns,
      texts.map((text) => ({ text, number: '1' })),
    ),
    { columns: true, bom: false },
  );
  expect(read).toEqual(texts.map((text) => ({ text: withoutFormula(text), number: '1' })));
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a', "=cmd|' /C calc'!A0"])(
  'a text that begins like a formula is none: %j',
  (text) => {
    const [read] = parse(writeCsv(columns, [{ text, number: '-1' }]), { columns: true }) as Row[];
    expect(read).toEqual({ text: `'${text}`, number: '-1' });
  },
);

test.each(['1 = 1', 'a-b', '15–24', '−5', ''])('any other is left alone: %j', (text) => {
  expect(withoutFormula(text)).toBe(text);
});
