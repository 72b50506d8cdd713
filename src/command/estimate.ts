import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseFront } from '../front/parse.ts';
import { openFolder } from '../library/folder.ts';
import { marginFilesOf, weighFromFiles, type MarginFile } from '../library/margins.ts';
import { loadSurveyFiles, tabulate, type Conditions } from '../library/survey-files.ts';
import { conditionsOf } from '../library/surveys.ts';
import { readText } from '../library/text.ts';
import type { Outcome } from '../problem/problem.ts';
import { toEstimatesJson } from '../survey/disclose/json.ts';
import { designProblems } from '../survey/design/problems.ts';
import { LONELY_PSU, SurveyFrontSchema } from '../survey/model/front.ts';
import type { Design, Estimate } from '../survey/model/result.ts';
import type { Survey } from '../survey/model/survey.ts';
import { contextOf, type Context } from './terminal/context.ts';
import type { Effects, ExitCode } from './terminal/effects.ts';
import { formatEstimates } from './terminal/estimates.ts';
import { rakedLine } from './terminal/raked.ts';
import { oneOf, readOptions, WrongUse, type Options } from './terminal/options.ts';
import { printProblems } from './check.ts';

const DATA = 'data/surveys';

/** `dlxh estimate <survey-id or folder>`: the table behind a chart. */
export function estimate(args: readonly string[], effects: Effects): ExitCode {
  const options = readOptions(
    args,
    ['root', 'lang', 'question', 'by', 'lonely-psu', 'json', 'raw'],
    1,
  );
  const context = contextOf(options, effects);
  const target = options.words[0];
  if (target === undefined) throw new WrongUse('dlxh estimate <survey-id | folder>');
  const { path, id } = placeOf(target, context);
  const conditions = conditionsFor(path, id, options, context);
  const survey = surveyAt(path, id, conditions, context);
  if (survey.value === null || survey.problems.length > 0) {
    printProblems(survey.problems, context);
    return 1;
  }
  const { sampling = 'probability', lonelyPsu } = conditions;
  const file = 'responses.csv';
  const faults = sampling === 'probability' ? designProblems(survey.value, file, lonelyPsu) : [];
  if (faults.length > 0) {
    printProblems(faults, context);
    return 1;
  }
  const { design, results, tests, comparisons, raw } = tabulate(survey.value, conditions);
  if (options.flag('raw')) effects.err(context.words.raw);
  const found = options.flag('raw') ? raw() : { design, estimates: results, tests, comparisons };
  const isWanted = selection(survey.value, found.estimates, options);
  const rows = {
    estimates: found.estimates.filter(isWanted),
    tests: found.tests.filter(isWanted),
    comparisons: found.comparisons.filter(isWanted),
  };
  if (options.flag('json'))
    effects.out(toEstimatesJson({ design: found.design, ...rows }).trimEnd());
  else printTable(found.design, rows.estimates, context);
  return 0;
}

function printTable(design: Design, rows: readonly Estimate[], context: Context): void {
  const { out } = context.effects;
  if (design.raking !== undefined) out(rakedLine(design.raking, context));
  formatEstimates(rows, context.lang).forEach(out);
}

/** Reads a survey, and adjusts its weights where it has margins. */
function surveyAt(
  path: string,
  id: string,
  { raking }: Conditions,
  context: Context,
): Outcome<Survey> {
  const read = loadSurveyFiles(openFolder(path), '', id);
  if (read.value === null || read.problems.length > 0) return read;
  return weighFromFiles(read.value, marginFilesFor(path, id, context), raking);
}

/** A folder with questions.csv comes first, then the id of a survey of the library, then any other folder, to be told what it lacks. */
function placeOf(target: string, { root, words, effects }: Context): { path: string; id: string } {
  const folder = resolve(effects.cwd, target);
  const own = join(root, DATA, basename(folder));
  const isId = !/[\\/.]/u.test(target.replace(/\/$/u, ''));
  const path = existsSync(join(folder, 'questions.csv'))
    ? folder
    : [...(isId ? [own] : []), folder].find(isFolder);
  if (path === undefined) throw new WrongUse(words.noSurvey(target));
  return { path, id: basename(path) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Only front matter can say that tables are public already, or how respondents were chosen; without it the policy applies in full,
 * and the design in questions.csv is taken for that of a probability sample.
 */
function conditionsFor(path: string, id: string, options: Options, { root }: Context): Conditions {
  const folder = openFolder(root);
  const file = `content/surveys/${id}.mdx`;
  const lonely = options.text('lonely-psu');
  const asked = lonely === undefined ? {} : { lonelyPsu: oneOf(lonely, LONELY_PSU, 'lonely-psu') };
  const unknown = { publishedElsewhere: false, ...asked };
  // A folder elsewhere may bear the same name: what is public of one says nothing of the other.
  if (!folder.has(file) || !isOwn(path, id, root)) return unknown;
  const front = parseFront(readText(folder, file).value ?? '', file, SurveyFrontSchema);
  return front.value === null ? unknown : { ...conditionsOf(front.value.data), ...asked };
}

/** Whether a folder is that of the library's survey of this name. */
function isOwn(path: string, id: string, root: string): boolean {
  const own = join(root, DATA, id);
  return isFolder(own) && realpathSync(own) === realpathSync(path);
}

/** A folder anywhere may hold its margins; those of the library's own surveys may also lie where the library keeps them. */
function marginFilesFor(path: string, id: string, { root }: Context): readonly MarginFile[] {
  return isOwn(path, id, root)
    ? marginFilesOf(openFolder(root), id)
    : [{ folder: openFolder(path), file: 'margins.csv' }];
}

interface Subject {
  readonly question: string;
  readonly by: string | null;
}

/** What `--question` and `--by` ask for. */
function selection(
  survey: Survey,
  estimates: readonly Estimate[],
  options: Options,
): (row: Subject) => boolean {
  const [question, by] = [options.text('question'), options.text('by')];
  const names = survey.questions.map(({ name }) => name);
  const splits = estimates.flatMap((row) => row.by ?? []);
  const background = survey.questions.flatMap(({ name, role }) =>
    role === 'background' ? [name] : [],
  );
  if (question !== undefined) oneOf(question, names, 'question');
  if (by !== undefined) oneOf(by, [...new Set([...background, ...splits])], 'by');
  return (row) =>
    (question === undefined || row.question === question) && (by === undefined || row.by === by);
}
