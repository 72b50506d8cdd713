import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Effects, type ExitCode, type Options, WrongUse } from '../../../src/command/index.ts';
import { SEED, sizeOf } from '../corpus/index.ts';
import { measureLimits } from './limits.ts';
import { type Figures, measureBuild } from './measure.ts';
import { figureLines } from './table.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

const MeasuredSchema = z.object({
  size: z.string(),
  seed: z.string(),
  figures: z.record(z.string(), z.number()),
});

/** `dlxh bench build --size S|M|L`: one build of a made-up corpus, measured, kept and held against an earlier one. */
export function benchBuild(options: Options, effects: Effects): ExitCode {
  const order = { size: sizeOf(options), seed: options.text('seed') ?? SEED };
  const earlier = earlierOf(options.text('against'), order, effects);
  const work = mkdtempSync(join(tmpdir(), 'dlxh-bench-'));
  try {
    const figures = withRatios({
      ...measureBuild(work, order.size, order.seed, effects),
      ...measureLimits(work, order.size, yardsticks(), effects),
    });
    for (const line of figureLines(figures, earlier)) effects.out(line);
    const out = options.text('out');
    const text = `${JSON.stringify({ ...order, figures }, null, 2)}\n`;
    if (out !== undefined) writeFileSync(resolve(effects.cwd, out), text);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

const yardsticks = () => ({
  folder: process.env['DLXH_BENCH_LIMITS'],
  tools: CHECKOUT,
  env: process.env,
});

/** Processor time in times of each limit's: what stays the same on a faster or busier machine. */
function withRatios(figures: Figures): Figures {
  const ratios = ['floor', 'hugo'].flatMap((limit) => {
    const [own, its] = [figures['cpuSeconds'], figures[`${limit}.cpuSeconds`]];
    return own === undefined || its === undefined ? [] : [[`cpu/${limit}`, own / its] as const];
  });
  return { ...figures, ...Object.fromEntries(ratios) };
}

function earlierOf(
  file: string | undefined,
  order: { readonly size: string; readonly seed: string },
  { cwd }: Effects,
): Figures | undefined {
  if (file === undefined) return undefined;
  const { size, seed, figures } = readMeasured(resolve(cwd, file));
  if (size !== order.size || seed !== order.seed)
    throw new WrongUse(`--against ${file}: --size ${size} --seed ${seed}`);
  return figures;
}

function readMeasured(path: string): z.infer<typeof MeasuredSchema> {
  try {
    return MeasuredSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new WrongUse(`--against ${path}`);
  }
}
