import { formOf } from './import-request';

const file = { name: 'figures.csv', content: new Blob(['key;value']) };

test('what is left to the file is not sent', () => {
  const form = formOf({ file, dryRun: true, decimal: null, locale: null, publish: false, reason: '  ' });
  expect([...form.keys()].toSorted()).toEqual(['dryRun', 'file', 'publish']);
  expect(form.get('dryRun')).toBe('true');
});

test('everything else is, with the file under its own name', () => {
  const form = formOf({ file, dryRun: false, decimal: 'comma', locale: 'fr', publish: true, reason: ' Recomptage. ' });
  expect(Object.fromEntries([...form].filter(([name]) => name !== 'file'))).toEqual({
    dryRun: 'false',
    publish: 'true',
    decimal: 'comma',
    locale: 'fr',
    reason: 'Recomptage.',
  });
  expect((form.get('file') as File).name).toBe('figures.csv');
});
