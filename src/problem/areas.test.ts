import { globSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AREAS } from './areas.ts';

const ROOM = import.meta.dirname;
const listed = AREAS.flatMap(({ problems }) => [...problems]);

/** Files in the folders of areas, faces aside: whether they define a Problem, and the codes of those that are listed. */
const files = await Promise.all(
  globSync(join(ROOM, '*/**/*.ts'))
    .filter((path) => !/(?:^index|\.test)\.ts$/u.test(basename(path)))
    .filter((path) => !/^(?:definition|sentence)$/u.test(basename(dirname(path))))
    .map(async (path) => {
      const exported: readonly unknown[] = Object.values(await import(path));
      const defines = exported.some((one) => Object.hasOwn(Object(one), 'guide'));
      const codes = listed.filter((one) => exported.includes(one)).map(({ code }) => code);
      return { path: relative(ROOM, path).split(sep).join('/'), codes, defines };
    }),
);
const definitions = files.filter(({ defines }) => defines);

/** Whether a file's name says its code: what the names of its folders say may be left out. */
function isNamed(path: string, code: string): boolean {
  const folders = dirname(path).split('/');
  const name = basename(path, '.ts');
  return new RegExp(`^${folders.map((folder) => `(?:${folder}-)?`).join('')}${name}$`, 'u').test(
    code,
  );
}

describe('the folders of Problems', () => {
  it('list every file that defines one, and one in each', () => {
    expect(definitions.filter(({ codes }) => codes.length !== 1)).toEqual([]);
    expect(definitions).toHaveLength(listed.length);
  });

  it('hold nothing besides but shared words', () => {
    const others = files.filter(({ defines }) => !defines).map(({ path }) => basename(path));
    expect(new Set(others)).toEqual(new Set(['words.ts']));
  });

  it('name each file by its code', () => {
    const strangers = definitions.filter(({ path, codes }) => !isNamed(path, codes.join(' ')));
    expect(strangers).toEqual([]);
  });

  it('give every code one definition', () => {
    expect(new Set(listed.map(({ code }) => code)).size).toBe(listed.length);
  });
});
