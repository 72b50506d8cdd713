import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../dlxh.ts';

/** A clerk's desk: a library of its own with registers and nothing else, and a terminal that keeps what was said. */
export interface Desk {
  readonly root: string;
  /** Runs `dlxh` here as a clerk would; what it said, in order. */
  readonly run: (...args: readonly string[]) => Promise<readonly string[]>;
  readonly clear: () => void;
}

const NOW = Date.parse('2026-11-22T08:00:00+07:00');

/** @param from the repository, whose registers and settings are taken */
export function openDesk(from: string): Desk {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dlxh-desk-')));
  for (const folder of ['content/surveys', 'content/briefings', 'data/surveys', 'data/briefings'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const path of ['content/site.yaml', 'content/pages', ...registers(from)])
    cpSync(join(from, path), join(root, path), { recursive: true });
  return {
    root,
    run: async (...args) => {
      const said: string[] = [];
      const say = (text: string) => said.push(text);
      await main(args, { out: say, err: say, now: () => NOW, cwd: root });
      return said.map((text) => text.replaceAll(root, '~/dlxh'));
    },
    clear: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const registers = (from: string): readonly string[] =>
  readdirSync(join(from, 'data'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `data/${name}`);
