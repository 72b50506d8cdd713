import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Effects, type ExitCode, runLine } from '../../../src/command/index.ts';
import { between, type Random } from '../../synthetic/random.ts';
import { EDITS } from './edits.ts';
import { differing } from './trees.ts';

/** What one edit led to; of each pair the first is the build that remembers, the second the one that makes everything anew. */
export interface Outcome {
  readonly name: string;
  readonly codes: readonly [ExitCode, ExitCode];
  /** What the two said of Problems is the same. */
  readonly alike: boolean;
  /** Files that are not the same, byte for byte. */
  readonly differing: readonly string[];
  readonly seconds: readonly [number, number];
}

interface Built {
  readonly code: ExitCode;
  readonly said: string;
  readonly seconds: number;
}

/**
 * Edits `<work>/root` and builds it twice at a moment that chance chooses. An edit with Problems is undone, so that the next one begins
 * with a whole folder.
 */
export async function tryEdit(work: string, random: Random, effects: Effects): Promise<Outcome> {
  const [root, before] = [join(work, 'root'), join(work, 'before')];
  cpSync(root, before, { recursive: true });
  const edit = EDITS[between(random, 0, EDITS.length - 1)];
  edit?.to(root, random);
  const at = `2026-11-${String(between(random, 20, 30))}T08:00:00+07:00`;
  const build = async (name: string, ...more: string[]): Promise<Built> => {
    const said: string[] = [];
    const hear = { out: () => undefined, err: (text: string) => said.push(text) };
    const start = effects.now();
    const line = ['build', '--root', root, '--out', join(work, name), '--at', at, ...more];
    const code = await runLine(line, { ...effects, ...hear, cache: join(work, 'cache') }, {});
    return {
      code,
      said: said.join('\n').replaceAll(join(work, name), ''),
      seconds: (effects.now() - start) / 1000,
    };
  };
  const [kept, anew] = [await build('kept'), await build('anew', '--no-cache')];
  if (anew.code !== 0) {
    rmSync(root, { recursive: true });
    cpSync(before, root, { recursive: true });
  }
  rmSync(before, { recursive: true });
  return {
    name: edit?.name ?? '',
    codes: [kept.code, anew.code],
    alike: kept.said === anew.said,
    differing: differing(join(work, 'kept'), join(work, 'anew')),
    seconds: [kept.seconds, anew.seconds],
  };
}
