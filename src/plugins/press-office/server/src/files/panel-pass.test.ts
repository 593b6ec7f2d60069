import { isPassGood, issuePass, passKey, passSeconds } from './panel-pass';

const key = passKey('a secret of the host');
const issued = new Date('2024-05-08T15:00:00.000Z');
const after = (seconds: number) => new Date(issued.getTime() + seconds * 1000);
const pass = issuePass(key, issued);
const [end = '', signature = ''] = pass.split('.');

test('a pass is good until it ends', () => {
  expect(isPassGood(key, pass, issued)).toBe(true);
  expect(isPassGood(key, pass, after(passSeconds - 1))).toBe(true);
  expect(isPassGood(key, pass, after(passSeconds))).toBe(false);
});

test('a pass of another host is no good', () => {
  expect(isPassGood(passKey('another secret'), pass, issued)).toBe(false);
});

test.each([
  ['a later end', `${Number(end) + 1000}.${signature}`],
  ['no signature', end],
  ['an empty signature', `${end}.`],
  ['half a signature', `${end}.${signature.slice(0, 20)}`],
  ['something more', `${pass}.x`],
  ['an end that is no number', `Infinity.${signature}`],
  ['nothing', ''],
])('%s makes no pass', (_, forged) => {
  expect(isPassGood(key, forged, issued)).toBe(false);
});
