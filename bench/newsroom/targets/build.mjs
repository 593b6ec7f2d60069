// Builds the plugin and the application where that is out of date.
import { build } from '../../../scripts/prepare.mjs';

await build();
process.exit(0);
