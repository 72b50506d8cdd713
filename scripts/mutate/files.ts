import { globSync } from 'node:fs';

/** Tests and what they rest on, and tables that a script makes. */
const LEFT_OUT = /\.(?:test|fixture|d)\.ts$|\/glyph-widths\.ts$/u;

/**
 * The files whose code may be changed: those of a room or sub-room, or the one file that is named, with or without `src/`.
 *
 * @throws where there is no such file, so that a slip of typing is not taken for a room without survivors
 * @example filesOf('survey/form') // ['src/survey/form/anchor.ts', …]
 */
export function filesOf(name: string): readonly string[] {
  const path = `src/${name.replace(/^src\//u, '').replace(/\/$/u, '')}`;
  const files = globSync(path.endsWith('.ts') ? path : `${path}/**/*.ts`)
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted();
  if (files.length === 0) throw new Error(`no code to change: ${name}`);
  return files;
}
