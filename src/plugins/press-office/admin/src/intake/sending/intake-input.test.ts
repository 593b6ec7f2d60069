import { bodyOf, refusalOfFile } from './intake-input';

const accept = { figures: [4], projects: [], organisations: [], people: [], images: [1] };

test('a text goes as JSON, without a language where that is to be found', () => {
  expect(bodyOf({ given: 'Un port', locale: null })).toEqual({ text: 'Un port' });
  expect(bodyOf({ given: 'Un port', locale: 'fr' }, accept)).toEqual({ text: 'Un port', locale: 'fr', accept });
});

test('a file goes as a form, with what is accepted as JSON', () => {
  const file = new File(['Un port'], 'port.txt');
  const form = bodyOf({ given: file, locale: 'fr' }, accept) as FormData;
  expect(form.get('locale')).toBe('fr');
  expect((form.get('file') as File).name).toBe('port.txt');
  expect(JSON.parse(form.get('accept') as string)).toEqual(accept);
  expect([...(bodyOf({ given: file, locale: null }) as FormData).keys()]).toEqual(['file']);
});

test('what is too large or of another kind is not even sent', () => {
  expect(refusalOfFile({ name: 'Port.DOCX', size: 1000 })).toBeNull();
  expect(refusalOfFile({ name: 'port.pdf', size: 1000 })).toEqual({ kind: 'unknown-file' });
  expect(refusalOfFile({ name: 'port.docx', size: 17 * 1024 * 1024 })).toEqual({ kind: 'too-large' });
});
