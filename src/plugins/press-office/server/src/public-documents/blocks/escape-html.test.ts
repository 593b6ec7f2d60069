import { escapeHtml } from './escape-html';

test('no character of a text can begin a tag, an entity or end an attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>R&D</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;',
  );
});

test('what is already an entity is shown as it was typed', () => {
  expect(escapeHtml('&lt;')).toBe('&amp;lt;');
});

test('Arabic, accents and emoji pass unchanged', () => {
  expect(escapeHtml('زيارة à l’école 🎓')).toBe('زيارة à l’école 🎓');
});
