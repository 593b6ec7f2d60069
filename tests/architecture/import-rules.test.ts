import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { repository } from '../support/source-tree';

// The rules are in .dependency-cruiser.cjs. A rule that catches nothing protects nothing: each is shown a violation.

interface Violation {
  rule: { name: string };
  from: string;
}

const cruiser = path.join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = path.join(repository, '.dependency-cruiser.cjs');
const plugin = 'src/plugins/press-office';
const server = `${plugin}/server/src`;

function violationsIn(folder: string, paths: string[]): Violation[] {
  const cruise = [cruiser, '--config', rules, '--output-type', 'json', ...paths];
  const output = execFileSync(process.execPath, cruise, { cwd: folder, maxBuffer: 1 << 28, encoding: 'utf8' });
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

test('the repository keeps the rules', () => {
  const violations = violationsIn(repository, ['config', 'src', 'tests']);
  expect(violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
});

describe('a violation is caught', () => {
  /** Rule, the file that breaks it, and what that file imports. */
  const planted: [rule: string, file: string, imported: string][] = [
    ['newsroom-cannot-reach-the-desk', `${server}/newsroom/direct.ts`, '../drafting/leaf'],
    ['newsroom-cannot-reach-the-desk', `${server}/newsroom/roundabout.ts`, '../shared/broken'],
    ['newsroom-cannot-reach-the-desk', `${server}/newsroom/writes.ts`, '../editions/write/leaf'],
    ['imports-of-newsroom', `${server}/newsroom/quotes.ts`, '../figures/leaf'],
    ['nobody-imports-the-newsroom', `${server}/publication/reads.ts`, '../newsroom/leaf'],
    ['imports-of-editions-read', `${server}/editions/read/writes.ts`, '../write/leaf'],
    ['imports-of-copy-desk', `${server}/copy-desk/publishes.ts`, '../publication/leaf'],
    ['imports-of-drafting', `${server}/drafting/publishes.ts`, '../publication/leaf'],
    ['imports-of-figures', `${server}/figures/composes.ts`, '../public-documents/leaf'],
    ['imports-of-intake', `${server}/intake/publishes.ts`, '../publication/leaf'],
    ['shared-imports-no-slice', `${server}/shared/broken.ts`, '../drafting/leaf'],
    ['contracts-import-nothing', `${plugin}/contracts/broken.ts`, '../server/src/shared/leaf'],
    ['plain-files-do-not-know-strapi', `${server}/publication/plain.ts`, '@strapi/utils'],
    ['server-and-panel-keep-apart', `${plugin}/admin/src/broken.ts`, '../../server/src/shared/leaf'],
    ['host-has-no-press-logic', 'src/broken.ts', './plugins/press-office/server/src/shared/leaf'],
    ['product-does-not-import-tests', `${server}/drafting/tested.ts`, './leaf.test'],
    ['no-circles', `${server}/intake/one.ts`, './other'],
    ['nothing-unresolved', `${server}/intake/lost.ts`, './nowhere'],
  ];
  let violations: Violation[];

  beforeAll(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'import-rules-'));
    const write = (file: string, text: string) => {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    try {
      symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));
      const slices = ['drafting', 'editions/write', 'figures', 'newsroom', 'public-documents', 'publication', 'shared'];
      for (const slice of slices) write(`${server}/${slice}/leaf.ts`, 'export const leaf = 1;\n');
      write(`${server}/drafting/leaf.test.ts`, 'export const leaf = 1;\n');
      write(`${server}/intake/other.ts`, "import './one';\nexport const other = 1;\n");
      write(`${server}/intake/nobody-imports-me.ts`, 'export const alone = 1;\n');
      for (const [, file, imported] of planted) write(file, `import '${imported}';\nexport const broken = 1;\n`);
      violations = violationsIn(folder, ['src']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.each(planted)('%s: %s', (rule, file) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  test('no-orphans: a file that nobody imports', () => {
    expect(violations).toContainEqual(
      expect.objectContaining({
        from: `${server}/intake/nobody-imports-me.ts`,
        rule: expect.objectContaining({ name: 'no-orphans' }),
      }),
    );
  });

  test('every rule that there is has been shown a violation, or is one of the lists of what a slice may import', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(rules);
    const shown = new Set([...planted.map(([rule]) => rule), 'no-orphans']);
    const unshown = forbidden.map(({ name }) => name).filter((name) => !shown.has(name));
    expect(unshown.filter((name) => !name.startsWith('imports-of-'))).toEqual([]);
  });
});
