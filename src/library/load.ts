import type { Problem } from '../problem/problem.ts';
import type { Library } from '../report.ts';
import { loadBriefings } from './briefings.ts';
import { crossReferenceProblems } from './cross-references.ts';
import { openFolder } from './folder.ts';
import { frontReferenceProblems, seriesProblems } from './front-references.ts';
import { loadPages } from './pages.ts';
import { loadRegisters } from './registers.ts';
import { loadSettings } from './settings.ts';
import { loadSurveys } from './surveys.ts';

/** The library, or null with every Problem that stands in its way. */
export interface LibraryOutcome {
  readonly library: Library | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a root folder whole: registers, surveys after disclosure, briefings, and the references between them.
 * Every Problem of every file is in the answer; with one Problem there is no library.
 *
 * @param root the folder that holds `content/` and `data/`
 * @throws when the folder is not there
 *
 * @example
 * const { library, problems } = loadLibrary('.');
 */
export function loadLibrary(root: string): LibraryOutcome {
  const folder = openFolder(root);
  const settings = loadSettings(folder);
  const registers = loadRegisters(folder);
  const surveys = loadSurveys(folder);
  const briefings = loadBriefings(folder, registers.value?.topics.map(({ id }) => id) ?? []);
  const pages = loadPages(folder);
  const problems = [settings, registers, surveys, briefings, pages].flatMap(
    (part) => part.problems,
  );
  if (registers.value !== null) {
    const known = registers.value;
    for (const loaded of surveys.loaded) {
      problems.push(...frontReferenceProblems(loaded, known), ...seriesProblems(loaded, known));
    }
    problems.push(...briefings.loaded.flatMap((loaded) => frontReferenceProblems(loaded, known)));
    problems.push(...crossReferenceProblems(surveys, briefings, known));
  }
  if (problems.length > 0 || settings.value === null || registers.value === null)
    return { library: null, problems };
  const library: Library = {
    settings: settings.value,
    registers: registers.value,
    surveys: surveys.loaded.map(({ report }) => report),
    briefings: briefings.loaded.map(({ report }) => report),
    pages: pages.pages,
  };
  return { library, problems };
}
