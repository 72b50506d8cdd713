import { type Outcome, problem } from '../../problem/index.ts';
import {
  parseMargins,
  RAKING,
  type RakingOptions,
  type Survey,
  weigh,
} from '../../survey/index.ts';
import { readRequired, type Folder } from '../read/index.ts';

/** A file that may hold the margins of a survey. */
export interface MarginFile {
  readonly folder: Folder;
  readonly file: string;
}

/** Where the margins of a survey of the library may lie: in the folder of margins, or beside its answers. */
export function marginFilesOf(folder: Folder, id: string): readonly MarginFile[] {
  return [`data/margins/${id}.csv`, `data/surveys/${id}/margins.csv`].map((file) => ({
    folder,
    file,
  }));
}

/**
 * Adjusts a survey's weights to its margins, between parsing and estimating. Without a file of margins the survey is
 * given back as it is; two files are a Problem, and so are options without a file.
 */
export function weighFromFiles(
  survey: Survey,
  places: readonly MarginFile[],
  options: RakingOptions = RAKING,
): Outcome<Survey> {
  const [found, again] = places.filter(({ folder, file }) => folder.has(file));
  if (found === undefined) return { value: survey, problems: [] };
  const { folder, file } = found;
  if (again !== undefined) {
    const twice = problem('margin-source-twice', { file: again.file }, { other: file });
    return { value: null, problems: [twice] };
  }
  const table = readRequired(folder, file);
  if (table.value === null) return { value: null, problems: table.problems };
  const margins = parseMargins(table.value, survey);
  const problems = [...table.problems, ...margins.problems];
  if (margins.value === null || problems.length > 0) return { value: null, problems };
  return weigh(survey, margins.value, options, file);
}
