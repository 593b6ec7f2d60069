import { badFieldError } from '../shared/errors';
import type { Say } from '../shared/translate';

/** The editor nests lists four or five deep; far deeper nodes would exhaust whatever walks them. */
const deepest = 20;

/**
 * Checks that texts are made of nodes all the way down. Strapi checks what each node says, and fails with a 500
 * where there is none.
 * @param attributes the attributes that hold blocks
 * @throws BadInputError BLOCKS_MALFORMED naming the place, before anything is written
 */
export function checkBlocks(data: Record<string, unknown>, attributes: readonly string[], say: Say): void {
  for (const attribute of attributes) {
    const value = data[attribute];
    if (value === undefined || value === null) continue;
    const place = Array.isArray(value) ? firstFlaw(value, [attribute]) : attribute;
    if (place !== null) {
      throw badFieldError('BLOCKS_MALFORMED', say('drafting.list-malformed', { place }), place.split('.'));
    }
  }
}

function firstFlaw(nodes: readonly unknown[], path: readonly (string | number)[]): string | null {
  for (const [position, node] of nodes.entries()) {
    const place = [...path, position];
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return place.join('.');
    const flaw = 'children' in node ? flawOfChildren(node.children, [...place, 'children']) : null;
    if (flaw !== null) return flaw;
  }
  return null;
}

function flawOfChildren(children: unknown, path: readonly (string | number)[]): string | null {
  const isTooDeep = path.length > 2 * deepest;
  return Array.isArray(children) && !isTooDeep ? firstFlaw(children, path) : path.join('.');
}
