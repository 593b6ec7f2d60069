import { escapeHtml } from './escape-html';

test('nothing of a text is taken for HTML', () => {
  expect(escapeHtml(`<img src="x" onerror='a()'> & co`)).toBe(
    '&lt;img src=&quot;x&quot; onerror=&#39;a()&#39;&gt; &amp; co',
  );
});
