import { readFileSync } from 'node:fs';
import path from 'node:path';

import { rules } from './rules';

/** Rule → severity, as the README tells them. */
const documented = [
  ...readFileSync(path.join(__dirname, 'README.md'), 'utf8').matchAll(
    /^\| `([a-z-]+)` +\| (error|warning|notice) +\|/gm,
  ),
].map(([, name, severity]) => [name, severity]);

/** What keeps a release from being submitted; anything else is told and no more. */
const errors = [
  'figure-differs',
  'impossible-date',
  'marked-number-differs',
  'mixed-script',
  'placeholder',
  'title-missing',
  'translation-number-differs',
];

test('every rule is told of in the README, in order, with its severity', () => {
  expect(documented).toEqual(rules.map(({ name, severity }) => [name, severity]));
  const names = rules.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
});

test.each(rules.map((rule) => [rule.name, rule] as const))('%s stops a submission only if it is sure', (name, rule) => {
  expect(rule.severity === 'error').toBe(errors.includes(name));
});

test.each(rules.map((rule) => [rule.name, rule] as const))('%s stands in a file of its name', (name, rule) => {
  const source = readFileSync(path.join(__dirname, 'rules', `${name}.ts`), 'utf8');
  expect(source).toContain(`name: '${rule.name}'`);
  expect(source).toContain(`'copy-desk.${name}`);
});
