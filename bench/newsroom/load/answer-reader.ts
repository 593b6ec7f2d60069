/** What an answer was, once all of it is there. */
export interface ReadAnswer {
  status: number;
  /** With its head. */
  bytes: number;
}

/**
 * Reads answers that come one after another over one connection, and keeps nothing of them but their status and length: a
 * load generator that did more would be slower than what it measures.
 * @returns what takes the bytes as they come; null until an answer is complete
 * @throws Error for an answer whose end cannot be known (RFC 9112, §6.3)
 */
export function answerReader(): (part: Buffer) => ReadAnswer | null {
  let head: Buffer | null = null;
  let answer: Expected | null = null;
  let seen = 0;
  return (part) => {
    seen += part.length;
    if (answer === null) {
      head = head === null ? part : Buffer.concat([head, part]);
      const end = head.indexOf(endOfHead);
      if (end === -1) {
        // The parts are of a buffer that is used again.
        head = Buffer.from(head);
        return null;
      }
      answer = expectedAfter(head.subarray(0, end).toString('latin1'), end + endOfHead.length);
    }
    const isComplete = answer.length === null ? endsChunked(part) : seen >= answer.length;
    if (!isComplete) return null;
    const read = { status: answer.status, bytes: seen };
    [head, answer, seen] = [null, null, 0];
    return read;
  };
}

const endOfHead = '\r\n\r\n';

interface Expected {
  status: number;
  /** With the head; null where it comes in chunks. */
  length: number | null;
}

function expectedAfter(head: string, headLength: number): Expected {
  const status = Number(head.slice(9, 12));
  if (status === 304 || status === 204) return { status, length: headLength };
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return { status, length: headLength + Number(length) };
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return { status, length: null };
  throw new Error(`Where this answer ends is not said:\n${head}`);
}

/** Nothing is asked before an answer is complete, so that nothing comes after its last chunk. */
const endsChunked = (part: Buffer) => part.subarray(-5).equals(lastChunk);
const lastChunk = Buffer.from('0\r\n\r\n');
