import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effects } from '../../../src/command/index.ts';
import { SIZES, type SizeName, writeCorpus } from '../corpus/index.ts';
import { run } from '../run.ts';
import { childSeconds } from './processor.ts';
import { siteSize } from './site-size.ts';
import { stageSeconds } from './stages.ts';

const DLXH = fileURLToPath(new URL('../../dlxh.ts', import.meta.url));
/** A moment after everything in the corpus is published. */
const AT = '2026-12-01T08:00:00+07:00';

/** Quantities by name: seconds, counts, bytes. */
export type Figures = Readonly<Record<string, number>>;

/** Makes a corpus of a size in `work` and builds it once, in a process of its own. */
export function measureBuild(
  work: string,
  size: SizeName,
  seed: string,
  effects: Effects,
): Figures {
  const [root, out] = [join(work, 'root'), join(work, 'dist')];
  writeCorpus(root, SIZES[size], seed);
  const before = childSeconds();
  const args = ['build', '--root', root, '--out', out, '--at', AT, '--lang', 'en'];
  const { seconds, megabytes, printed } = run([DLXH, ...args], effects, 'pipe');
  const after = childSeconds();
  return {
    ...prefixed('seconds.', stageSeconds(printed)),
    seconds,
    ...(before !== null && after !== null && { cpuSeconds: after - before }),
    peakMB: megabytes,
    ...siteSize(out, SIZES[size].surveys),
  };
}

const prefixed = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [prefix + name, value]));
