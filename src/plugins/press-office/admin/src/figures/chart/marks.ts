/** Points and dashes of lines: they tell lines apart where colours do not. Their counts share no factor, so that few pairs recur. */
const shapes = [
  // A disc, a square, a triangle, a diamond and a cross, around their middle.
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'M-4.5-4.5h9v9h-9z',
  'M0-6 5.5 4.5h-11z',
  'M0-6.5 6.5 0 0 6.5-6.5 0z',
  'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
] as const;
const dashes = ['none', '7 4', '2 4'] as const;

/** How the line at a place among lines is drawn. */
export const markOf = (place: number) => ({
  /** The path of a point, around its middle. */
  shape: shapes[place % shapes.length],
  /** For `stroke-dasharray`. */
  dash: dashes[place % dashes.length],
});
