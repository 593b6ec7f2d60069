import { createElement, Fragment, type ReactNode } from 'react';

import { safeAddress } from './safe-address';

/** Elements that the public HTML of a text is made of; of any other its words are shown, and nothing else. */
const elements = new Set('p ul ol li blockquote pre code figure img figcaption a strong em u s bdi data br'.split(' '));
const headings: Readonly<Record<string, string>> = { h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' };
/** Whose words are no words to read. */
const silent = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript']);

/**
 * The HTML of a public document as elements of the panel: what the public reads, with its directions and its numbers. It is
 * taken apart in a document that runs and loads nothing, and built anew of what is known to be harmless.
 */
export function RenderedHtml({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return <>{childrenOf(body)}</>;
}

const childrenOf = (node: Node): ReactNode[] => [...node.childNodes].map((child, place) => rendered(child, place));

function rendered(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (silent.has(name)) return null;
  const children = childrenOf(node);
  // The title of a release is a heading of the dialog; those of its text stand under it.
  const tag = headings[name] ?? (elements.has(name) ? name : null);
  if (tag === null) return <Fragment key={key}>{children}</Fragment>;
  return createElement(tag, { key, ...attributesOf(node) }, ...(isVoid(tag) ? [] : children));
}

const isVoid = (tag: string) => tag === 'img' || tag === 'br';

function attributesOf(element: Element): Record<string, string | undefined> {
  const given = (name: string) => element.getAttribute(name) ?? undefined;
  const direction = given('dir');
  const common = direction === 'rtl' || direction === 'ltr' ? { dir: direction } : {};
  switch (element.localName) {
    case 'a':
      return { ...common, href: safeAddress(element.getAttribute('href')), target: '_blank', rel: 'noreferrer' };
    case 'img':
      return {
        ...{ ...common, src: safeAddress(element.getAttribute('src')), alt: given('alt') ?? '' },
        ...{ width: given('width'), height: given('height') },
      };
    case 'data':
      return { ...common, value: given('value'), 'data-figure': given('data-figure') };
    default:
      return common;
  }
}
