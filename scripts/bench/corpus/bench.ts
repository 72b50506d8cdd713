import { resolve } from 'node:path';
import {
  type Effects,
  type ExitCode,
  oneOf,
  type Options,
  WrongUse,
} from '../../../src/command/index.ts';
import { SIZE_NAMES, SIZES, type SizeName } from './sizes.ts';
import { writeCorpus } from './write.ts';

/** The seed where none is given. */
export const SEED = '1';

/** `dlxh bench corpus --size S|M|L --out DIR`: writes the corpus and says what was written. */
export function benchCorpus(options: Options, effects: Effects): ExitCode {
  const out = options.text('out');
  if (out === undefined) throw new WrongUse('dlxh bench corpus --size S|M|L --out DIR');
  const size = SIZES[sizeOf(options)];
  const root = resolve(effects.cwd, out);
  const bytes = writeCorpus(root, size, options.text('seed') ?? SEED);
  effects.out(
    `${String(size.surveys)} surveys, ${String(size.briefings)} briefings, ${(bytes / 1e6).toFixed(1)} MB → ${root}`,
  );
  return 0;
}

/** The size that `--size` names; S by default. */
export const sizeOf = (options: Pick<Options<'size'>, 'text'>): SizeName =>
  oneOf(options.text('size') ?? 'S', SIZE_NAMES, 'size');
