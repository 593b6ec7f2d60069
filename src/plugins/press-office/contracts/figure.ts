/** How exactly a value is meant. `exactly` is the default when nothing is said. */
export type Qualifier =
  'exactly' | 'approximately' | 'at-least' | 'at-most' | 'up-to' | 'more-than' | 'less-than' | 'target';

/** Two ends of ISO 8601 dates of any precision (`2024`, `2024-05`, `2024-05-08`); an open end is null. */
export interface Period {
  from: string | null;
  to: string | null;
}
