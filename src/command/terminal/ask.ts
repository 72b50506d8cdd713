import { createInterface } from 'node:readline/promises';

/** Asks a question at the terminal. Null when the person ends the input (Ctrl+D) or breaks off (Ctrl+C). */
export async function ask(question: string): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<null>((done) => {
    terminal.once('close', () => {
      done(null);
    });
  });
  try {
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    terminal.close();
  }
}
