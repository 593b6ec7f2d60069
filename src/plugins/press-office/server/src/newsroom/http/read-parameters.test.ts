import { sayIn } from '../../shared/translate';
import { readParameters } from './read-parameters';

/** `query` is what qs makes of the query string. */
const read = (querystring: string, query: object = {}) =>
  readParameters({ query: { ...query }, querystring }, sayIn('en'));

test.each([
  ['', {}],
  ['&&', {}],
  ['locale=fr&filters[slug]=a', { locale: 'fr', filters: { slug: 'a' } }],
  ['locale=fr&', { locale: 'fr' }],
])('what the parser understood is as it was: %s', (querystring, parameters) => {
  expect(read(querystring, parameters)).toEqual(parameters);
});

test.each(['constructor', '__proto__', 'filters[__proto__][slug]', 'filters[a][toString]', ''])(
  'a name that the parser leaves out is still there: "%s"',
  (name) => {
    expect(Object.keys(read(`locale=fr&${name}=x`, { locale: 'fr' }))).toEqual(['locale', name]);
  },
);

test('so is what comes after the thousandth parameter', () => {
  expect(read(`${'fields=slug&'.repeat(1000)}status=draft`)).toHaveProperty('status');
});

test('nothing that is read alters other objects', () => {
  read('__proto__[status]=draft&constructor[prototype][status]=draft');
  expect({}).not.toHaveProperty('status');
});

test.each(['a=%', 'a=%E0%A4%A', 'a=%C0%80', 'a=%ED%A0%80', '%ff=a'])(
  'what is not UTF-8 is refused: %s',
  (querystring) => {
    expect(() => read(querystring)).toThrow(expect.objectContaining({ details: { code: 'BAD_ENCODING' } }));
  },
);
