import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../problem/sentence/format.ts';
import { allowList } from './allow-list.fixture.ts';
import { parseProse } from './parse.ts';

const ROOT = new URL('../../test/fixtures/prose/', import.meta.url);

describe('bodies of test/fixtures/prose', () => {
  const cases = readdirSync(ROOT);

  test('there are cases', () => expect(cases.length).toBeGreaterThan(5));

  test.each(cases)('%s', (name) => {
    const body = readFileSync(new URL(`${name}/body.mdx`, ROOT), 'utf8');
    const { problems } = parseProse(body, 'body.mdx', allowList);
    const lines = problems.map((problem) => `${formatProblem(problem, 'vi')}\n`).join('');
    const expected = new URL(`${name}/expected.txt`, ROOT);
    expect(existsSync(expected)).toBe(true);
    expect(lines).toBe(readFileSync(expected, 'utf8'));
  });
});
