import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/index.ts';
import { SECTIONS } from '../../src/library/read/names.ts';
import { formatProblem } from '../../src/problem/sentence/format.ts';
import { copyFixture, removeCopy } from '../command/copy.fixture.ts';
import { BETWEEN } from './attacks-between.fixture.ts';
import { IN_TEXT } from './attacks-in-text.fixture.ts';
import { ON_DISK } from './attacks-on-disk.fixture.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

describe.each([
  ['files and folders', ON_DISK],
  ['texts', IN_TEXT],
  ['fields and references', BETWEEN],
])('wrong input: %s', (_, attacks) => {
  it.each(attacks)('%s gives these Problems and no others', (__, attack, expected) => {
    attack(root);
    const { problems } = loadLibrary(root);
    const told = problems.map(({ file, line, code }) =>
      line === undefined ? `${file} ${code}` : `${file}:${String(line)} ${code}`,
    );
    expect(told.toSorted()).toEqual([...expected].toSorted());
    for (const found of problems)
      for (const lang of ['vi', 'en'] as const)
        expect(formatProblem(found, lang)).not.toMatch(/undefined|\[object|null/u);
  });
});

it('refuses the first part of every address of the site as the name of a page', () => {
  const sections = readdirSync('src/pages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(sections.filter((name) => !SECTIONS.includes(name))).toEqual([]);
});
