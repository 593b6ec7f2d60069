import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** What one run tells. */
export interface Section {
  /** Another run of the same takes its place. */
  name: string;
  title: string;
  machine: string;
  command: string;
  at: Date;
  text: string;
}

const introduction = `# Results of \`npm run bench\`

Each section is one run, and every figure in it comes from that run. The server and the load generator have a core each; one
server at a time is measured, and the others are stopped. A ratio is of requests a second unless it says otherwise. Errors end
a run.
`;

/** A section in Markdown. */
export const sectionText = ({ name, title, machine, command, at, text }: Section): string =>
  `${opening(name)}\n## ${title}\n\n\`${command}\`, ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC. ${machine}.\n\n${text}\n${closing(name)}`;

/** Puts a section into the file of results, in place of the one that an earlier run left. */
export async function keepSection(file: string, section: Section): Promise<void> {
  const before = existsSync(file) ? await readFile(file, 'utf8') : introduction;
  const [start, end] = [before.indexOf(opening(section.name)), before.indexOf(closing(section.name))];
  const written = sectionText(section);
  const after =
    start === -1
      ? `${before.trimEnd()}\n\n${written}\n`
      : `${before.slice(0, start)}${written}${before.slice(end + closing(section.name).length)}`;
  await writeFile(file, await format(after, { ...(await resolveConfig(file)), filepath: file }));
}

const opening = (name: string) => `<!-- ${name} -->`;
const closing = (name: string) => `<!-- end of ${name} -->`;
