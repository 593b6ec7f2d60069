import { IntlMessageFormat } from 'intl-messageformat';

import { verbs } from '../../../../contracts/publication';
import ar from '../../translations/ar.json';
import en from '../../translations/en.json';
import fr from '../../translations/fr.json';
import { reasonOf, sentenceFor } from './sentences';

const act = (verb: string) => ({ verb, reason: null, particulars: {} });

const beside = ['fall-due', 'unpublish', 'decide-quote', 'set', 'remove-sample'];

test.each([...verbs, ...beside])('%s has a sentence of its own, with its subject, in every language', (verb) => {
  const id = sentenceFor(act(verb));
  expect(id).not.toBe('press-office.acts.other');
  for (const [language, messages] of Object.entries({ ar, fr, en })) {
    const said = new IntlMessageFormat(messages[id], language).format({ actor: 'SALMA', subject: 'THAMM' });
    expect(said).toContain('THAMM');
    // What falls due does so by itself.
    expect(String(said).includes('SALMA')).toBe(verb !== 'fall-due');
  }
});

test('an act that is new to the panel is told by its name', () => {
  const said = new IntlMessageFormat(fr[sentenceFor(act('archive'))], 'fr').format({
    actor: 'Salma',
    subject: 'THAMM',
    verb: 'archive',
  });
  expect(said).toBe('Salma : archive, THAMM');
});

test("a figure's revision is called one, and explained in the panel's language where it can be", () => {
  const notes = { ar: 'إحصاء جديد.', fr: 'Nouveau comptage.' };
  const revision = { verb: 'publish', reason: 'إحصاء جديد.', particulars: { kind: 'correction', notes } };
  const said = new IntlMessageFormat(fr[sentenceFor(revision)], 'fr').format({ actor: 'Salma', subject: 'THAMM' });
  expect(said).toBe('Salma a révisé THAMM');
  expect(['fr', 'ar', 'en'].map((language) => reasonOf(revision, language))).toEqual([
    'Nouveau comptage.',
    'إحصاء جديد.',
    'إحصاء جديد.',
  ]);
});

test('what was entered before revisions had their notes is told as it was', () => {
  const old = { verb: 'publish', reason: 'إحصاء جديد.', particulars: { locales: ['ar', 'fr'], with: null } };
  expect([sentenceFor(old), reasonOf(old, 'fr')]).toEqual(['press-office.acts.publish', 'إحصاء جديد.']);
});
