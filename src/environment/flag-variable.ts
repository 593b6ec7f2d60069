/**
 * Reads an environment variable that says yes or no.
 * @throws Error that names the variable when its value is neither `true` nor `false`
 */
export function flagVariable(name: string, byDefault: boolean): boolean {
  const value = process.env[name];
  if (value === undefined || value === '') return byDefault;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error(`The environment variable ${name} is "${value}"; it must be "true" or "false".`);
}
