import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Effects,
  type ExitCode,
  libraryContextOf,
  type Options,
  WrongUse,
} from '../../../src/command/index.ts';
import { seededRandom } from '../../synthetic/random.ts';
import { type Outcome, tryEdit } from './try-edit.ts';

/** How many file names a line tells. */
const TOLD = 3;

/**
 * `dlxh bench edits --edits N`: on a copy of the root folder edits of all kinds, one upon the other; after each a build that remembers
 * and a build that makes everything anew, which must say and write the same. Exit code 1 where they do not.
 */
export async function benchEdits(options: Options, effects: Effects): Promise<ExitCode> {
  const edits = editsOf(options);
  const { root } = libraryContextOf(options, effects);
  const work = mkdtempSync(join(tmpdir(), 'dlxh-bench-'));
  const random = seededRandom(options.text('seed') ?? '1');
  const outcomes: Outcome[] = [];
  try {
    mkdirSync(join(work, 'root'));
    for (const part of ['content', 'data'])
      cpSync(join(root, part), join(work, 'root', part), { recursive: true });
    while (outcomes.length < edits) {
      const outcome = await tryEdit(work, random, effects);
      outcomes.push(outcome);
      effects.out(lineOf(outcome));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const wrong = outcomes.filter((outcome) => !isSame(outcome)).length;
  const [kept, anew] = [0, 1].map((at) => outcomes.map(({ seconds }) => seconds[at] ?? 0));
  effects.out(
    `${String(edits)} edits, ${String(wrong)} differ; ${sum(kept).toFixed(0)} s remembering, ${sum(anew).toFixed(0)} s anew`,
  );
  return wrong === 0 ? 0 : 1;
}

const sum = (values: readonly number[] = []): number => values.reduce((all, one) => all + one, 0);

/** Whether both builds came to the same, and wrote the same. */
export function isSame({ codes, alike, differing }: Outcome): boolean {
  return codes[0] === codes[1] && alike && differing.length === 0;
}

function lineOf(outcome: Outcome): string {
  const { name, codes, differing, seconds } = outcome;
  const [kept, anew] = seconds.map((one) => one.toFixed(1).padStart(5));
  const files = differing.slice(0, TOLD).join(' ');
  const verdict = isSame(outcome) ? (codes[1] === 0 ? 'same' : 'refused') : `differs ${files}`;
  return `${name.padEnd(15)} ${kept ?? ''} ${anew ?? ''} s  ${verdict}`;
}

function editsOf(options: Options): number {
  const text = options.text('edits') ?? '100';
  const edits = Number(text);
  if (!Number.isInteger(edits) || edits < 1) throw new WrongUse(`--edits ${text}`);
  return edits;
}
