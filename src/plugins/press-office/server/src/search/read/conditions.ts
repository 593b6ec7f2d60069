import type { Condition } from '../../editions/read/list-editions';
import { any, type Expression } from './expression';
import { firstPositionAt, type Range } from './position';
import { facetToken, type Partition, subjectToken } from './token';

/** What the conditions of a list ask for in one partition: facets and subjects are tokens of the index, like words. */
export const requiredBy = (partition: Partition, conditions: readonly Condition[]): Expression[] =>
  conditions.flatMap((condition) => {
    if ('subjectIds' in condition) return [any(tokens(condition.subjectIds, (id) => subjectToken(partition, id)))];
    if (!('facet' in condition)) return [];
    return [any(tokens(condition.values, (value) => facetToken(partition, { name: condition.facet, value })))];
  });

const tokens = (values: readonly string[], token: (value: string) => string): Expression[] =>
  [...new Set(values)].map((value) => ({ token: token(value) }));

/** What conditions on the instant of release leave of the positions. */
export function rangeOf(conditions: readonly Condition[]): Range {
  const ranges = conditions.flatMap((condition) => ('releasedAt' in condition ? [rangeOfOne(condition)] : []));
  const froms = ranges.flatMap(({ from }) => (from === null ? [] : [from]));
  const untils = ranges.flatMap(({ until }) => (until === null ? [] : [until]));
  return {
    from: froms.reduce<bigint | null>((most, one) => (most === null || one > most ? one : most), null),
    until: untils.reduce<bigint | null>((least, one) => (least === null || one < least ? one : least), null),
  };
}

function rangeOfOne({ releasedAt, instant }: Extract<Condition, { instant: string }>): Range {
  const at = firstPositionAt(instant);
  const after = firstPositionAt(instant, 1);
  switch (releasedAt) {
    case '=':
      return { from: at, until: after };
    case '>=':
      return { from: at, until: null };
    case '>':
      return { from: after, until: null };
    case '<':
      return { from: null, until: at };
    case '<=':
      return { from: null, until: after };
  }
}
