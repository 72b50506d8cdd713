import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SurveyFiles } from './synthetic/survey-files.ts';
import { syntheticSurveys } from './synthetic/surveys.ts';

const USAGE = `node scripts/synthetic.ts [--root DIR]

Writes the made-up surveys into DIR/data/surveys (the current folder by default). The same bytes at every run.`;

async function writeSurvey(root: string, { id, files }: SurveyFiles): Promise<void> {
  const folder = join(root, 'data', 'surveys', id);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  console.log(folder);
}

const { values } = parseArgs({
  options: { root: { type: 'string', default: '.' }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(USAGE);
else for (const survey of syntheticSurveys()) await writeSurvey(values.root, survey);
