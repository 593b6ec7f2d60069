import { readFileSync } from 'node:fs';
import path from 'node:path';

import { repository, serverSources } from '../support/source-tree';

const documented = readFileSync(path.join(repository, 'src/plugins/press-office/docs/errors.md'), 'utf8');

const codes = new Map<string, string[]>();
for (const { path: file, text } of serverSources()) {
  for (const [, code = ''] of text.matchAll(/(?:code: |BadInputError\(\s*|unusable\(\s*say,\s*)'([A-Z][A-Z_]+)'/g)) {
    codes.set(code, [...(codes.get(code) ?? []), file]);
  }
}

test.each([...codes])('%s is in docs/errors.md (from %s)', (code) => {
  expect(documented).toContain(`| \`${code}\``);
});

test('the codes were found', () => {
  expect(codes.size).toBeGreaterThan(15);
});
