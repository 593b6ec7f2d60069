/**
 * Sends everything that is written to standard output to standard error instead, so that Strapi's log does not mix with
 * the answer. Gives the function that still writes there, a line at a time.
 */
export function keepStandardOutput() {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return (text) => new Promise((resolve) => write(`${text}\n`, resolve));
}
