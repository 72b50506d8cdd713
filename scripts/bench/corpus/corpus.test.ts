import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/index.ts';
import { writeCorpus } from './index.ts';

const TINY = { surveys: 2, briefings: 4, answers: 1000, questions: 20 };
const work = mkdtempSync(join(tmpdir(), 'dlxh-corpus-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function written(name: string, seed: string) {
  const root = join(work, name);
  writeCorpus(root, TINY, seed);
  const files = globSync('**/*.*', { cwd: root }).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return { root, files, digest: hash.digest('hex') };
}

it('is a library without Problems, each report marked as made up', () => {
  const { root, files } = written('checked', '1');
  expect(loadLibrary(root).problems).toEqual([]);
  const reports = files.filter((file) => file.endsWith('.mdx'));
  expect(reports).toHaveLength(6);
  for (const file of reports) {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain('\nsynthetic: true\n');
    const [charts, figures] = file.includes('briefings') ? [2, 3] : [1, 1];
    expect(text.match(/<Question /gu)).toHaveLength(charts);
    expect(text.match(/<Value /gu)).toHaveLength(figures);
  }
});

it('is the same bytes for the same seed, and others for another', () => {
  const [one, again, other] = [written('one', '7'), written('again', '7'), written('other', '8')];
  expect(again.digest).toBe(one.digest);
  expect(other.digest).not.toBe(one.digest);
});

it('does not write over what is there', () => {
  const { root } = written('full', '1');
  expect(() => writeCorpus(root, TINY, '1')).toThrow('not empty');
});
