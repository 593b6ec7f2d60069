import { parse } from 'graphql';

import { shapeOf } from './shape';

const shape = (query: string) => shapeOf(parse(query));

test('depth counts levels of fields, through fragments of both kinds', () => {
  expect(shape('{ a }').depth).toBe(1);
  expect(shape('{ a { ... on A { b } ...f } } fragment f on A { c { d } }').depth).toBe(3);
});

test('introspection is measured apart', () => {
  expect(shape('{ a __schema { types { name } } }')).toMatchObject({ depth: 1, introspectionDepth: 3 });
});

test('every spread counts, without being walked', () => {
  const doubling = Array.from({ length: 60 }, (_, n) => `fragment f${n} on A { ...f${n + 1} ...f${n + 1} }`);
  expect(shape(`{ ...f0 } ${doubling.join(' ')} fragment f60 on A { a }`).selections).toBeGreaterThan(2 ** 60);
});

test('a fragment that spreads itself, or is not there, is named', () => {
  expect(shape('{ ...a } fragment a on A { ...b } fragment b on A { ...a }').brokenFragment).toBe('a');
  expect(shape('{ ...constructor }').brokenFragment).toBe('constructor');
  expect(shape('{ ...a } fragment a on A { b }').brokenFragment).toBeNull();
});
