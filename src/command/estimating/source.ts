import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseFront } from '../../front/index.ts';
import {
  conditionsOf,
  marginFilesOf,
  openFolder,
  parseSurveyTables,
  readText,
  weighFromFiles,
  type Conditions,
  type MarginFile,
} from '../../library/index.ts';
import type { Outcome } from '../../problem/index.ts';
import { LONELY_PSU, type Survey, SurveyFrontSchema } from '../../survey/index.ts';
import { type Context, oneOf, type Options, WrongUse } from '../terminal/index.ts';

const DATA = 'data/surveys';

/** Reads a survey, and adjusts its weights where it has margins. */
export function surveyAt(
  path: string,
  id: string,
  { raking }: Conditions,
  context: Context,
): Outcome<Survey> {
  const read = parseSurveyTables(openFolder(path), '', id);
  if (read.value === null || read.problems.length > 0) return read;
  return weighFromFiles(read.value, marginFilesFor(path, id, context), raking);
}

/** A folder with questions.csv comes first, then the id of a survey of the library, then any other folder, to be told what it lacks. */
export function placeOf(
  target: string,
  { root, words, effects }: Context,
): { path: string; id: string } {
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
export function conditionsFor(
  path: string,
  id: string,
  options: Options,
  { root }: Context,
): Conditions {
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
