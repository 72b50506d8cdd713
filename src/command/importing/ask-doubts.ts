import { columnLetter, type Inference, type Reading } from '../../import/index.ts';
import type { ImportWords } from '../../words/index.ts';
import { type Effects } from '../terminal/index.ts';
import { doubtful } from './import-report.ts';

/** Asks about each doubtful column until a number of the list, or nothing, is typed. */
export async function askDoubts(
  inference: Inference,
  words: ImportWords,
  { out, ask }: Effects,
): Promise<ReadonlyMap<number, Reading>> {
  const readings = new Map<number, Reading>();
  if (ask === undefined) return readings;
  for (const { at, header, doubt } of doubtful(inference)) {
    if (doubt === null) continue;
    const options = [doubt.taken, ...doubt.others];
    out('');
    out(words.question(columnLetter(at), header, words.doubts[doubt.kind]));
    options.forEach((reading, i) => {
      out(words.option(String(i + 1), words.readings[reading], i === 0));
    });
    readings.set(at, await askOne(options, words, { out, ask }));
  }
  return readings;
}

async function askOne(
  options: readonly Reading[],
  words: ImportWords,
  { out, ask }: Required<Pick<Effects, 'out' | 'ask'>>,
): Promise<Reading> {
  for (;;) {
    const answer = ((await ask(words.prompt)) ?? '').trim();
    const chosen = answer === '' ? options[0] : options[Number(answer) - 1];
    if (chosen !== undefined) return chosen;
    out(words.notOption);
  }
}
