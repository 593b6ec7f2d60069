/** A ratio, and what it must be. */
export interface Bar {
  what: string;
  /** Null: what it is about is not offered. */
  value: number | null;
  least?: number;
  most?: number;
  /** What stands behind the number. */
  unit?: string;
}

/** Whether a bar is kept; what is not offered does not keep it. */
export const isMet = ({ value, least = -Infinity, most = Infinity }: Bar): boolean =>
  value !== null && value >= least && value <= most;

/** Two outcomes as a ratio; null where one of them is not there. */
export const ratio = (one: number | null | undefined, other: number | null | undefined): number | null =>
  typeof one === 'number' && typeof other === 'number' ? one / other : null;
