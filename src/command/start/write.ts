import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STREAM_COLUMNS } from '../../briefing/index.ts';
import { briefingBody, frontText, surveyBody, type Values } from '../../form/index.ts';
import { parseSurveyTables } from '../../library/index.ts';
import type { Outcome } from '../../problem/index.ts';
import type { Question } from '../../survey/index.ts';
import type { Desk } from './desk.ts';
import { pageFile } from './name.ts';

/** Excel takes a CSV for UTF-8 only when it begins so. */
const BOM = '\uFEFF';

/** The questions that data/surveys/<id> asks already; none when there is no such folder. */
export function readQuestions({ kind, folder }: Desk, id: string): Outcome<readonly Question[]> {
  const path = `data/surveys/${id}`;
  if (kind === 'briefing' || !folder.has(path)) return { value: [], problems: [] };
  const { value, problems } = parseSurveyTables(folder, path, id);
  return { value: value?.questions ?? null, problems };
}

/** Writes the files of a new report and gives their paths. A file that is there already is never written to. */
export function writeReport(
  desk: Desk,
  id: string,
  values: Values,
  questions: readonly Question[],
): readonly string[] {
  const { kind, fields, form, folder, context } = desk;
  const data = `data/${kind}s/${id}`;
  const body = kind === 'survey' ? surveyBody(questions, data, form) : briefingBody(form, true);
  const files = new Map([[pageFile(desk, id), frontText(fields, values, form) + body]]);
  const streams = `${data}/streams.csv`;
  if (kind === 'briefing' && !folder.has(streams))
    files.set(streams, `${BOM}${STREAM_COLUMNS.join(',')}\r\n`);
  for (const [file, text] of files) {
    const path = join(context.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
  return [...files.keys()];
}
