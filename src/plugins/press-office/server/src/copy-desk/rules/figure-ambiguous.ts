import type { ReleaseRule } from '../rule';

/** Numbers that may be one linked figure or another, as long as nobody has said which. */
export const figureAmbiguous: ReleaseRule = {
  name: 'figure-ambiguous',
  severity: 'notice',
  reads: 'release',
  find({ bound: { numbers, bindings } }, { say }) {
    const either = new Intl.ListFormat(say.language, { type: 'disjunction' });
    return numbers.flatMap(({ field, start, end, text, candidates }, position) => {
      const meant = candidates.filter(({ score }) => score !== null);
      if (bindings[position] || meant.length < 2) return [];
      const names = meant
        .slice(0, mostNamed)
        .map(({ figure: { key, label } }) => say('copy-desk.figure-ambiguous-name', { figure: label[0] ?? key }));
      const message = say('copy-desk.figure-ambiguous', { value: text, figures: either.format(names) });
      return [{ field, at: { start, end }, message }];
    });
  },
};

const mostNamed = 5;
