const named = (names: string) => {
  const known = new Set(names.split(' '));
  return (name: string) => known.has(name);
};

/** Whether an element begins and ends lines. */
export const isBlockElement = named(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Whether the words in an element are none that a reader sees; what Word marks as deleted is among them. */
export const isUnseenElement = named(
  'audio canvas datalist del iframe map math noembed noframes noscript object script select style svg template textarea ' +
    'title video xml',
);

/** Whether a link leads to a footnote or back from it: what it says is a number that counts nothing. */
export const isNoteLink = (address: string): boolean =>
  /^#(?:(?:foot|end)note-(?:ref-)?\d|_(?:ftn|edn)(?:ref)?\d)/.test(address);
