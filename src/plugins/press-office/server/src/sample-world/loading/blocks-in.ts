import type { Block, TextLeaf } from '../../../../contracts/blocks';
import type { Passage, SampleLocale } from '../sample';

/** A running text in one language, as Strapi's blocks editor stores it. */
export const blocksIn = (locale: SampleLocale, passages: readonly Passage[]): Block[] =>
  passages.map((passage) => blockIn(locale, passage));

function blockIn(locale: SampleLocale, passage: Passage): Block {
  if ('heading' in passage) return { type: 'heading', level: 2, children: text(passage.heading[locale]) };
  if ('paragraph' in passage) return { type: 'paragraph', children: text(passage.paragraph[locale]) };
  if ('quote' in passage) return { type: 'quote', children: text(passage.quote[locale]) };
  if ('list' in passage) {
    const items = passage.list.map((item) => ({ type: 'list-item' as const, children: text(item[locale]) }));
    return { type: 'list', format: 'unordered', children: items };
  }
  const { before, link, url } = passage.reference;
  return {
    type: 'paragraph',
    // The editor wants a text node on either side of a link.
    children: [...text(before[locale]), { type: 'link', url, children: text(link[locale]) }, ...text('')],
  };
}

const text = (words: string): TextLeaf[] => [{ type: 'text', text: words }];
