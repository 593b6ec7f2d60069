import { mostFindings } from '../most-findings';
import { personsAsInstitutions } from '../offices/persons-as-institutions';
import type { LayoutRule } from '../rule';

/** A person who is called an institution, as an automatic translation or a hurried hand does: «السيدة المديرية العامة». */
export const personCalledInstitution: LayoutRule = {
  name: 'person-called-institution',
  severity: 'warning',
  reads: 'layout',
  find: (layout, { say }) =>
    personsAsInstitutions(layout)
      .slice(0, mostFindings)
      .map(({ start, end, correction }) => {
        const written = layout.text.slice(start, end);
        return { start, end, message: say('copy-desk.person-called-institution', { written, correction }), correction };
      }),
};
