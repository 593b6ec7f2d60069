import path from 'node:path';

/** The part of Vite's configuration that is set here. */
interface Config {
  plugins?: unknown[];
}

const idleCallbacks = path.resolve(process.cwd(), 'src', 'admin', 'idle-callbacks.ts');

/** Gives Strapi's wait for an idle browser an end; the build fails where Strapi does not wait that way any more. */
function drawInTime() {
  let isFound = false;
  return {
    name: 'press-office:draw-in-time',
    apply: 'build',
    enforce: 'pre',
    resolveId(asked: string, importer = '') {
      if (!/\/utils\/shims(\.mjs)?$/.test(asked) || !importer.includes('/@strapi/admin/')) return null;
      isFound = true;
      return idleCallbacks;
    },
    buildEnd(error?: Error) {
      if (error === undefined && !isFound) {
        throw new Error('Strapi does not import utils/shims any more: see src/admin/vite.config.ts and ADR 0027.');
      }
    },
  };
}

export default (config: Config): Config => ({ ...config, plugins: [...(config.plugins ?? []), drawInTime()] });
