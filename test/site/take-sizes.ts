import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The scripts of a built site by their names, and what each of them always loads. */
export interface Scripts {
  readonly texts: ReadonlyMap<string, string>;
  readonly loads: (name: string) => readonly string[];
}

/** Reads the scripts of a built site. */
export function readScripts(folder: string): Scripts {
  const assets = join(folder, '_astro');
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const texts = new Map(names.map((name) => [name, readFileSync(join(assets, name), 'utf8')]));
  const loads = (name: string): readonly string[] =>
    [...(texts.get(name) ?? '').matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/gu)]
      .map(([, found = '']) => found)
      .filter((found) => texts.has(found));
  return { texts, loads };
}

/** These scripts and all that they load at once. */
export function closure({ loads }: Scripts, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) for (const one of loads(name)) found.add(one);
  return found;
}

const gzip = (text: string): Buffer => gzipSync(text, { level: 9 });
/** As the smallest form is packed that lies beside a script. */
export const brotli = (text: string): Buffer => brotliCompressSync(text);

/** Bytes of scripts, packed, but those of `known`. */
export function weightOf(
  { texts }: Scripts,
  names: ReadonlySet<string>,
  known: ReadonlySet<string> = new Set(),
  pack: (text: string) => Buffer = gzip,
): number {
  return [...names]
    .filter((name) => !known.has(name))
    .reduce((sum, name) => sum + pack(texts.get(name) ?? '').length, 0);
}

/** The one script whose name begins so, before its digest. */
export function scriptNamed({ texts }: Scripts, name: string): string {
  const found = [...texts.keys()].filter((one) => one.startsWith(`${name}.`));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`no one script: ${name}`);
  return only;
}
