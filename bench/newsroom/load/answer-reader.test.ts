import { answerReader } from './answer-reader';

const whole = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: "a"\r\n\r\nhello';

/** Feeds an answer in parts of a length, in one buffer that is used again and again. */
function feed(text: string, partLength: number) {
  const read = answerReader();
  const buffer = Buffer.alloc(partLength);
  const answers = [];
  for (let start = 0; start < text.length; start += partLength) {
    const length = buffer.write(text.slice(start, start + partLength), 'latin1');
    const answer = read(buffer.subarray(0, length));
    if (answer !== null) answers.push({ ...answer, after: start + length });
  }
  return answers;
}

test.each([1, 7, 1000])('an answer is complete with its last byte, in parts of %i', (partLength) => {
  expect(feed(whole, partLength)).toEqual([{ status: 200, bytes: whole.length, after: whole.length }]);
});

test('the next answer is read like the first', () => {
  const read = answerReader();
  expect(read(Buffer.from(whole))).toEqual({ status: 200, bytes: whole.length });
  expect(read(Buffer.from(whole))).toEqual({ status: 200, bytes: whole.length });
});

test('a 304 has no body, whatever length it names', () => {
  const text = 'HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n';
  expect(feed(text, 1000)).toEqual([{ status: 304, bytes: text.length, after: text.length }]);
});

test('chunks end with an empty one', () => {
  const text = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n';
  expect(feed(text, 1000)).toEqual([{ status: 200, bytes: text.length, after: text.length }]);
});

test('an answer that does not tell its end is refused', () => {
  expect(() => feed('HTTP/1.1 200 OK\r\n\r\nhello', 1000)).toThrow('Where this answer ends is not said');
});
