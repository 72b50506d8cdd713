import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFront } from '../../src/front/parse.ts';
import { openFolder, readText } from '../../src/library/folder.ts';
import { loadSurveyFiles, tabulate } from '../../src/library/survey-files.ts';
import { toEstimatesJson } from '../../src/survey/estimates-json.ts';
import { SurveyFrontSchema } from '../../src/survey/front.ts';
import type { Estimate } from '../../src/survey/result.ts';
import { contextOf, type Context } from '../cli/context.ts';
import type { Effects, ExitCode } from '../cli/effects.ts';
import { formatEstimates } from '../cli/estimates.ts';
import { readOptions, WrongUse, type Options } from '../cli/options.ts';
import { printProblems } from './check.ts';

/** `dlxh estimate <survey-id or folder>`: the table behind a chart. */
export function estimate(args: readonly string[], effects: Effects): ExitCode {
  const options = readOptions(args, ['root', 'lang', 'question', 'by', 'json', 'raw']);
  const context = contextOf(options, effects);
  const target = options.words[0];
  if (target === undefined || options.words.length > 1)
    throw new WrongUse('dlxh estimate <survey-id | folder>');
  const { path, id } = place(target, context);
  const survey = loadSurveyFiles(openFolder(path), '', id);
  if (survey.value === null || survey.problems.length > 0) {
    printProblems(survey.problems, context);
    return 1;
  }
  const { design, estimates, results } = tabulate(survey.value, wasPublishedElsewhere(id, context));
  if (options.flag('raw')) effects.err(context.words.raw);
  const rows = select(options.flag('raw') ? estimates : results, options);
  if (options.flag('json')) effects.out(toEstimatesJson(design, rows).trimEnd());
  else formatEstimates(rows, context.lang).forEach(effects.out);
  return 0;
}

function place(target: string, { root, effects }: Context): { path: string; id: string } {
  const folder = resolve(effects.cwd, target);
  if (existsSync(join(folder, 'questions.csv')))
    return { path: folder, id: folder.split(/[\\/]/u).at(-1) ?? target };
  const path = join(root, 'data/surveys', target);
  if (!existsSync(path)) throw new WrongUse(`${target}: ${path}`);
  return { path, id: target };
}

/** Only front matter can say that tables are public already; without it the policy applies in full. */
function wasPublishedElsewhere(id: string, { root }: Context): boolean {
  const folder = openFolder(root);
  const file = `content/surveys/${id}.mdx`;
  if (!folder.has(file) || !folder.has(`data/surveys/${id}`)) return false;
  const front = parseFront(readText(folder, file).value ?? '', file, SurveyFrontSchema);
  return (front.value?.data.publishedElsewhere.length ?? 0) > 0;
}

function select<E extends Estimate>(rows: readonly E[], options: Options): readonly E[] {
  const question = options.text('question');
  const by = options.text('by');
  return rows.filter(
    (row) =>
      (question === undefined || row.question === question) && (by === undefined || row.by === by),
  );
}
