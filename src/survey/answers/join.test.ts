import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../table/blocks.ts';
import { readTable } from '../../table/read.ts';
import { parseSurvey } from './parse.ts';

const ROOT = join(import.meta.dirname, '../../../test/fixtures/survey');
const FOLDERS = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'responses.csv')));

/** The survey of a fixture whose answers are read in blocks of a size in bytes. */
function parseIn(name: string, size: number, change = (text: string): string => text) {
  const table = (file: string) => {
    const path = join(ROOT, name, file);
    return existsSync(path) ? readTable(readFileSync(path), file).value : null;
  };
  const questions = table('questions.csv');
  if (questions === null) throw new Error(`no questions.csv in ${name}`);
  const text = change(readFileSync(join(ROOT, name, 'responses.csv'), 'utf8'));
  const { first, more } = readBlocks(new TextEncoder().encode(text), 'responses.csv', size);
  const others = { choices: table('choices.csv'), results: table('results.csv') };
  return parseSurvey(name, {
    questions,
    ...others,
    responses: first.value,
    moreResponses: more,
  });
}

describe.each(FOLDERS)('the fixture %s, read in blocks', (name) => {
  test.each([1, 40, 300])('of %i bytes, gives the same answers and Problems', (size) => {
    const [whole, parts] = [parseIn(name, Infinity), parseIn(name, size)];
    expect(parts.value).toEqual(whole.value);
    expect(parts.problems).toEqual(expect.arrayContaining([...whole.problems]));
    expect(parts.problems).toHaveLength(whole.problems.length);
  });
});

test('a blank end is no block of answers', () => {
  const size = 40;
  const name = FOLDERS.find((one) => parseIn(one, size).value !== null) ?? '';
  const longer = parseIn(name, size, (text) => `${text}${'\n'.repeat(200)}`);
  expect(longer.value).not.toBeNull();
  expect(longer.value).toEqual(parseIn(name, size).value);
});
