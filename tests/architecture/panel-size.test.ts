import { type Chunk, panelChunks, withNeeds } from '../support/panel-chunks';

/**
 * Budgets in bytes, gzipped: all that the plugin adds to the panel, and what of it everybody loads who opens the panel,
 * which is its code at the start and its messages in three languages.
 */
const budget = { all: 150_000, code: 25_000, messages: 45_000 };

const chunks = panelChunks();
const sum = (some: readonly Chunk[]) => some.reduce((total, { size }) => total + size, 0);
const start = withNeeds(chunks, 'index.mjs');
const messages = chunks.filter(({ name }) => /^(ar|en|fr)-/.test(name));

test('all that the plugin adds to the panel stays within its budget', () => {
  expect(chunks.length).toBeGreaterThan(5);
  expect(sum(chunks)).toBeLessThanOrEqual(budget.all);
});

test('what is loaded at the start of the panel is small', () => {
  expect(sum(start)).toBeGreaterThan(1000);
  expect(sum(start)).toBeLessThanOrEqual(budget.code);
  expect(messages).toHaveLength(3);
  expect(sum(messages)).toBeLessThanOrEqual(budget.messages);
});

test.each(['desk-page', 'waiting-widget', 'agenda-widget', 'acts-widget'])('%s is loaded when it is opened', (part) => {
  const [own] = chunks.filter(({ name }) => name.startsWith(`${part}-`));
  expect(own?.size).toBeGreaterThan(0);
  expect(start).not.toContain(own);
});
