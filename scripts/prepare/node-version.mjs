import { SetupError } from './setup-error.mjs';

/** @throws SetupError when this Node.js is not one that the application runs on */
export function checkNodeVersion() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20 && major < 25) return;
  throw new SetupError(`Press Office runs on Node.js 20, 22 or 24; this is ${process.versions.node}.`);
}
