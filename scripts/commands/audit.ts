import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Effects, ExitCode } from '../cli/effects.ts';
import { readOptions, WrongUse } from '../cli/options.ts';
import { auditSite } from '../site/audit.ts';

/** `dlxh audit DIR`: the faults of a built site. */
export function audit(args: readonly string[], effects: Effects): ExitCode {
  const options = readOptions(args, ['base', 'lang']);
  const folder = options.words[0];
  if (folder === undefined || options.words.length > 1) throw new WrongUse('dlxh audit DIR');
  const path = resolve(effects.cwd, folder);
  if (!existsSync(path)) throw new WrongUse(path);
  const faults = auditSite(path, { base: options.text('base') ?? '/', secrets: [] });
  faults.forEach(effects.err);
  return faults.length === 0 ? 0 : 1;
}
