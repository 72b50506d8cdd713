import { join } from 'node:path';
import { openFolder, readOptional, type Folder } from '../library/index.ts';
import { type Change, mendCsv, type Mended, mendText, numericHeaders } from '../mend/index.ts';
import { writeWhole } from '../disk/index.ts';

/** Folders whose texts and tables are mended; those below them are the surveys' and briefings' own. */
const FOLDERS = [
  'content',
  'content/surveys',
  'content/briefings',
  'content/pages',
  'data',
  'data/margins',
];
const OWN = ['data/surveys', 'data/briefings'];

/**
 * Mends what is safe in every file of a root folder. All files are worked out before the first is written.
 *
 * @param write whether to write, or only to tell
 * @returns every change, in the order of the files
 */
export function mendFolder(root: string, write: boolean): readonly Change[] {
  const folder = openFolder(root);
  const mended = filesOf(folder).map((file) => ({ file, ...mendFile(folder, file) }));
  for (const { file, text } of mended)
    if (write && text !== null) writeWhole(join(root, file), text);
  return mended.flatMap(({ changes }) => changes);
}

function filesOf(folder: Folder): readonly string[] {
  const own = OWN.flatMap((path) => folder.list(path).folders.map((name) => `${path}/${name}`));
  return [...FOLDERS, ...own].flatMap((path) =>
    folder
      .list(path)
      .files.filter((name) => /\.(?:csv|mdx|yaml)$/u.test(name))
      .map((name) => `${path}/${name}`),
  );
}

function mendFile(folder: Folder, file: string): Mended {
  const { value: bytes } = folder.bytes(file);
  if (bytes === null) return { text: null, changes: [] };
  if (!file.endsWith('.csv')) return mendText(bytes, file);
  const at = file.lastIndexOf('/');
  const ofSurvey = file.startsWith('data/surveys/');
  const questions = ofSurvey
    ? readOptional(folder, `${file.slice(0, at)}/questions.csv`).value
    : null;
  const ofMargins = file.startsWith('data/margins/');
  const name = ofMargins ? 'margins.csv' : ofSurvey ? file.slice(at + 1) : '';
  return mendCsv(bytes, file, numericHeaders(name, questions));
}
