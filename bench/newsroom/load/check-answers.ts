import { at, type Question } from '../questions/question';
import { type Captured, capture } from './capture';
import { shotOf } from './shots';

/**
 * Asks each question once and looks at what is answered.
 * @returns null when the application does not know the parameter: it does not offer that
 * @throws Error naming the first question that is answered wrongly
 */
export async function checkAnswers(address: string, questions: readonly Question[]): Promise<Captured[] | null> {
  const answers: Captured[] = [];
  for (const question of questions) {
    const answer = await capture(address, shotOf(question));
    const said = answer.bytes.toString('utf8');
    if (answer.status === 400 && at(JSON.parse(said), 'error', 'details', 'code') === 'UNKNOWN_PARAMETER') return null;
    const isRight = answer.status === 200 && question.isRight(JSON.parse(said));
    if (!isRight) {
      throw new Error(
        `${question.method} ${question.path} ${question.body ?? ''}\n${answer.status} ${said.slice(0, 1000)}`,
      );
    }
    answers.push(answer);
  }
  return answers;
}

/** Bytes of an answer without its headers, on average. */
export const bytesOf = (answers: readonly Captured[]): number =>
  answers.reduce((sum, { bytes }) => sum + bytes.length, 0) / answers.length;
