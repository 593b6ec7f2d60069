import { sayIn } from '../shared/translate';
import { reportOf } from './report';
import type { Verification } from './verify';

const clean: Verification = {
  problems: [],
  counts: { subjects: 1, editions: 2, entries: 1 },
  editionsBeforeAudit: 0,
  head: { sequence: 1, hash: 'abc' },
};
const altered: Verification = {
  ...clean,
  editionsBeforeAudit: 1,
  problems: [
    {
      table: 'press_office_editions',
      id: 7,
      subject: { kind: 'press-release', documentId: 'r1' },
      code: 'SEAL_BROKEN',
      message: 'The seal does not fit.',
    },
    { table: 'press_office_audit_entries', id: null, subject: null, code: 'AUDIT_EMPTY', message: 'No entry.' },
  ],
};

test('a clean record is told in two lines, and the head to note', () => {
  expect(reportOf(clean, sayIn('en'))).toBe(
    'Read: 2 editions, 1 entry of the audit.\nNothing was altered.\n' +
      'Last entry: 1:abc. Note it elsewhere, and compare later with --expect 1:abc.',
  );
  expect(reportOf({ ...clean, head: null }, sayIn('en'))).not.toContain('--expect');
});

test('every problem has a line that names its row', () => {
  expect(reportOf(altered, sayIn('en'))).toContain(
    '1 edition from before the audit: nothing tells who wrote what.\n' +
      'press_office_editions 7 · press-release r1 · SEAL_BROKEN: The seal does not fit.\n' +
      'press_office_audit_entries – · AUDIT_EMPTY: No entry.\n' +
      '2 problems: the record is not as it was written.',
  );
});

test.each([
  ['fr', '2 anomalies\u00a0: le registre'],
  ['ar', 'اختلالان: لم يعد السجل كما كُتب.'],
])('it is told in %s too', (language, words) => {
  expect(reportOf(altered, sayIn(language))).toContain(words);
});
