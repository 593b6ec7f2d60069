import { contentTypes } from '.';

interface Attribute {
  type: string;
  maxLength?: number;
  regex?: string;
}

const shortTexts = Object.entries(contentTypes).flatMap(([noun, { schema }]) =>
  Object.entries(schema.attributes as Record<string, Attribute>)
    .filter(([, { type }]) => type === 'string')
    .map(([name, attribute]) => ({ place: `${noun}.${name}`, ...attribute })),
);

/** PostgreSQL keeps a `string` as varchar(255): a longer one would be a 500 there, and saved on SQLite. */
test.each(shortTexts)('$place takes no more than every database can keep', ({ maxLength, regex }) => {
  const isDate = regex?.startsWith('^\\d{4}');
  expect(isDate === true || (maxLength !== undefined && maxLength <= 255)).toBe(true);
});
