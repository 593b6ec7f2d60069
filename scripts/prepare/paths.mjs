import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the application. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The root of the plugin. */
export const plugin = path.join(root, 'src', 'plugins', 'press-office');
