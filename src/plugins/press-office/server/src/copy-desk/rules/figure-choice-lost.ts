import type { ReleaseRule } from '../rule';

/** Choices of the editor that bind nothing any more: their number has gone from the text, or their figure from the links. */
export const figureChoiceLost: ReleaseRule = {
  name: 'figure-choice-lost',
  severity: 'notice',
  reads: 'release',
  find: ({ bound: { lost } }, { say }) =>
    lost.map(({ choice: { field, exact }, isLinked }) => ({
      field,
      at: null,
      message: say(isLinked ? 'copy-desk.figure-choice-lost' : 'copy-desk.figure-choice-lost-link', { value: exact }),
    })),
};
