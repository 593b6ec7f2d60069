import { cores } from '../targets/server';
import { kill, messageOf, start } from '../targets/processes';
import type { Measured, Plan } from './plan';

/** Measures by a process on a core of its own. */
export async function measure(plan: Plan): Promise<Measured> {
  const child = start({ file: 'bench/newsroom/load/generator.mts', core: cores.generator });
  try {
    child.send(plan);
    return await messageOf<Measured>(child);
  } finally {
    await kill(child);
  }
}
