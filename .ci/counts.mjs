// Adds up the result files of jest in a folder, prints a line for each, and the sum in the last line.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const sum = { passed: 0, failed: 0 };
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const { numPassedTests, numTotalTests, numPassedTestSuites } = JSON.parse(
    readFileSync(path.join(folder, file), 'utf8'),
  );
  console.log(
    `${path.basename(file, '.json')}: ${numPassedTests} of ${numTotalTests} tests in ${numPassedTestSuites} files`,
  );
  sum.passed += numPassedTests;
  sum.failed += numTotalTests - numPassedTests;
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);
