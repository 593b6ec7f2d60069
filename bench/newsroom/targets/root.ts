/** The root of the repository: npm runs its scripts from there. */
export const root = process.cwd();
