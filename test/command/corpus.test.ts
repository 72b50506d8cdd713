import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/index.ts';
import { copyFixture, removeCopy } from './copy.fixture.ts';
import { allCases } from '../../scripts/corpus/cases.ts';
import { judge } from '../../scripts/corpus/judge.ts';
import { SHAPES } from '../../scripts/corpus/shapes.ts';
import { isSilent } from '../../scripts/corpus/table.ts';
import { responses } from './mistakes.fixture.ts';

/** The whole takes most of a minute (`npm run corpus`); here every fifth case, so that each kind has some. */
const SHARE = 5;

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

describe('single mutations of good files', () => {
  it('are read right or told at their place; none crashes, hangs or passes without a word', () => {
    const cases = allCases().filter(({ holds }, i) => holds === 'mdx' || i % SHARE === 0);
    expect(cases.length).toBeGreaterThan(200);
    const judged = judge(cases, root);
    const wrong = judged.filter((one) => isSilent(one) || one.verdict === 'crash');
    expect(
      wrong.map(({ case: { kind, file, line, column } }) => [kind, file, line, column]),
    ).toEqual([]);
    expect(Math.max(...judged.map(({ milliseconds }) => milliseconds))).toBeLessThan(30_000);
    const told = judged.filter(({ verdict }) => verdict !== 'right' && verdict !== 'silent');
    const exact = told.filter(({ verdict }) => verdict === 'exact');
    expect(exact.length / told.length).toBeGreaterThan(0.85);
  });
});

describe('shapes of real exports', () => {
  it.each(SHAPES)('%s', (_, shape, expected) => {
    const path = join(root, responses);
    const rows = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const figures = () =>
      JSON.stringify(loadLibrary(root).library?.surveys.map(({ results }) => results));
    const before = figures();
    writeFileSync(path, shape(rows));
    const { problems } = loadLibrary(root);
    const own = problems.filter(({ file }) => file === responses);
    if (expected.length === 0) {
      expect(own).toEqual([]);
      expect(figures()).toBe(before);
    }
    const told = own.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`);
    for (const one of expected)
      expect(
        told.some((each) => each === one || each.endsWith(` ${one}`)),
        one,
      ).toBe(true);
  });
});
