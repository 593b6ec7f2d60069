import type { PluralCategory, UnitForms } from '../../../../contracts/figure';

/** The forms with one of them as it was typed; an empty one is none, and null stands for no form at all. */
export function withForm(forms: UnitForms | null, category: PluralCategory, typed: string): UnitForms | null {
  const { [category]: _old, ...others } = forms ?? {};
  const changed = typed === '' ? others : { ...others, [category]: typed };
  return Object.keys(changed).length === 0 ? null : changed;
}
