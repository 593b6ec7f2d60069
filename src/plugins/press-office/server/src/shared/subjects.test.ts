import { contentTypes } from '../content-types';
import { kindOf, nouns } from './subjects';

test.each(Object.entries(nouns))('what is known of %s is what its schema says', (kind, noun) => {
  const { attributes } = contentTypes[kind as keyof typeof nouns].schema;
  const named = [noun.titleAttribute, noun.slugAttribute, ...noun.slugSources];
  expect(Object.keys(attributes)).toEqual(expect.arrayContaining(named));
  for (const { attribute, target } of noun.links) {
    expect(attributes).toHaveProperty([attribute, 'target'], nouns[target].uid);
  }
  expect(kindOf(noun.uid)).toBe(kind);
});

test('types that have no public record are no kind', () => {
  expect(kindOf('plugin::press-office.media-contact')).toBeNull();
  expect(kindOf('plugin::press-office.edition')).toBeNull();
  expect(kindOf('api::article.article')).toBeNull();
});
