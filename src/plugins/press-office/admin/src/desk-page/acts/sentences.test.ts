import { IntlMessageFormat } from 'intl-messageformat';

import { verbs } from '../../../../contracts/publication';
import ar from '../../translations/ar.json';
import en from '../../translations/en.json';
import fr from '../../translations/fr.json';
import { sentenceFor } from './sentences';

const beside = ['fall-due', 'unpublish', 'decide-quote', 'set', 'remove-sample'];

test.each([...verbs, ...beside])('%s has a sentence of its own, with its subject, in every language', (verb) => {
  const id = sentenceFor(verb);
  expect(id).not.toBe('press-office.acts.other');
  for (const [language, messages] of Object.entries({ ar, fr, en })) {
    const said = new IntlMessageFormat(messages[id], language).format({ actor: 'SALMA', subject: 'THAMM' });
    expect(said).toContain('THAMM');
    // What falls due does so by itself.
    expect(String(said).includes('SALMA')).toBe(verb !== 'fall-due');
  }
});

test('an act that is new to the panel is told by its name', () => {
  const said = new IntlMessageFormat(fr[sentenceFor('archive')], 'fr').format({
    actor: 'Salma',
    subject: 'THAMM',
    verb: 'archive',
  });
  expect(said).toBe('Salma : archive, THAMM');
});
