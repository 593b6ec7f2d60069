/** The lists of a press release: `PressRelease` promises each of them. */
const lists = [
  'figures',
  'marks',
  'projects',
  'organisations',
  'people',
  'contacts',
  'topics',
  'gallery',
  'attachments',
  'corrections',
];

/** The notice of a withdrawn press release in the form of a press release: of its words nothing is left. */
export const withoutWords = (notice: object): object => ({
  ...Object.fromEntries(lists.map((list) => [list, []])),
  ...notice,
});
