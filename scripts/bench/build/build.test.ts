import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { siteSize } from './site-size.ts';
import { stageSeconds } from './stages.ts';
import { figureLines } from './table.ts';

const PRINTED = `Check the data … 1,203.4 s
Write the pages … 2 s
Index for search … 0.5 s
Audit the new site … 0.1 s
Put the new site in the place of the old … 0 s
Done: 20 surveys`;

it('reads the stages that a build prints, thousands of seconds included', () => {
  const stages = { check: 1203.4, pages: 2, search: 0.5, audit: 0.1, swap: 0 };
  expect(stageSeconds(PRINTED)).toEqual(stages);
});

it('does not take a stage that is not told for one that takes no time', () => {
  expect(() => stageSeconds(PRINTED.replace('Audit', 'Look at'))).toThrow('audit');
});

it('holds each figure against the earlier one, where there is one', () => {
  const lines = figureLines({ files: 30, swap: 1, pages: 7 }, { files: 20, swap: 0 });
  expect(lines.map((line) => line.split(/\s+/u).slice(1))).toEqual([
    ['30', '20', '×', '1.50'],
    ['1', '0'],
    ['7'],
  ]);
});

it('counts as a survey’s files what lies in its folder, not the list of surveys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dlxh-size-'));
  const files = [
    'index.html',
    'khao-sat/index.html',
    'khao-sat/a/index.html',
    'khao-sat/a/q/x.csv',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '12345');
  }
  expect(siteSize(folder, 1)).toEqual({
    pages: 3,
    files: 4,
    bytes: 20,
    filesPerSurvey: 2,
    bytesPerSurvey: 10,
  });
  rmSync(folder, { recursive: true });
});
