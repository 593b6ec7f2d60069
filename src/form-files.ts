/** The files that the form of a request has written so far, by the request's headers: the parser tells nothing else of it. */
const written = new WeakMap<object, string[]>();

/** Begins to remember the files of a request's form; gives the list that their paths are added to. */
export function rememberFormFiles(headers: object): readonly string[] {
  const paths: string[] = [];
  written.set(headers, paths);
  return paths;
}

/** What the parser of forms (formidable) calls as it begins to write a file. */
export function noteFormFile(this: { headers: object }, _field: string, { filepath }: { filepath: string }): void {
  written.get(this.headers)?.push(filepath);
}
