/**
 * Reads an environment variable that has no safe default.
 * @throws Error that names the variable when it is missing or empty
 */
export function requiredVariable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set. See README.md, "Configuration".`);
  return value;
}
