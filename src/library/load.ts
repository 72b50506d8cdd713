import type { Problem } from '../problem/problem.ts';
import { isSound } from '../problem/severity.ts';
import type { Registers } from '../register/register.ts';
import type { BriefingReport, Library, SurveyReport } from '../report.ts';
import { loadBriefings } from './briefings.ts';
import { cadenceProblems } from './cadence.ts';
import { crossReferenceProblems } from './cross-references.ts';
import { withoutEchoes } from './echoes.ts';
import { issueProblems, waveProblems } from './duplicates.ts';
import { openFolder } from './folder.ts';
import { frontReferenceProblems, seriesProblems } from './front-references.ts';
import { layoutProblems } from './layout.ts';
import { NO_MEMORY, type Memory } from './memory.ts';
import { loadPages } from './pages.ts';
import { provinceProblems } from './provinces.ts';
import { loadRegisters, withoutFollowing } from './registers.ts';
import type { Loading } from './reports.ts';
import { loadSettings } from './settings.ts';
import { withSheetRows } from './sheet-rows.ts';
import { loadSurveys } from './surveys.ts';
import { boundSurveys, typedProblems, withBindings } from './typed-figures.ts';

/** The library, or null with every Problem that stands in its way; warnings come in either case. */
export interface LibraryOutcome {
  readonly library: Library | null;
  readonly problems: readonly Problem[];
  /** What drafts still lack: told by `check`, in the way of nothing. */
  readonly gaps: readonly Problem[];
}

/**
 * Reads a root folder whole: registers, surveys after disclosure, briefings, and the references between them.
 * Every Problem of every file is in the answer; with one that is no mere warning there is no library.
 *
 * @param root the folder that holds `content/` and `data/`
 * @param memory surveys that an earlier load of this folder read, and nobody has touched since
 * @throws when the folder is not there
 *
 * @example
 * const { library, problems } = loadLibrary('.');
 */
export function loadLibrary(root: string, memory: Memory = NO_MEMORY): LibraryOutcome {
  const folder = openFolder(root);
  const settings = loadSettings(folder);
  const read = loadRegisters(folder);
  const { registers } = read;
  const surveys = loadSurveys(folder, memory);
  const topics = registers.topics.map(({ id }) => id);
  const briefings = loadBriefings(folder, topics);
  const pages = loadPages(folder);
  const found = [
    ...layoutProblems(folder),
    ...[settings, read, pages].flatMap((part) => part.problems),
    ...proseProblems(surveys, briefings, registers),
    ...betweenFiles(surveys, briefings, registers),
  ];
  const problems = withSheetRows(withoutEchoes(withoutFollowing(found, read)), folder);
  const gaps = [...surveys.gaps, ...briefings.gaps];
  if (!isSound(problems) || settings.value === null) return { library: null, problems, gaps };
  const library: Library = {
    settings: settings.value,
    registers,
    surveys: surveys.loaded.map(({ report }) => report),
    briefings: briefings.loaded.map(({ report }) => report),
    pages: pages.pages,
  };
  return { library, problems, gaps };
}

/** The Problems of reports; figures that were typed into their prose are compared with the data. */
function proseProblems(
  surveys: Loading<SurveyReport>,
  briefings: Loading<BriefingReport>,
  registers: Registers,
): readonly Problem[] {
  const known = new Map(surveys.loaded.map(({ report }) => [report.id, report]));
  const own = [...surveys.problems, ...briefings.problems];
  const byFile = Map.groupBy(own, ({ file }) => file);
  const told = [...surveys.loaded, ...briefings.loaded].flatMap(({ report }) => {
    const file = `content/${'questions' in report ? 'surveys' : 'briefings'}/${report.id}.mdx`;
    const bound = boundSurveys(report, known);
    const found = withBindings(byFile.get(file) ?? [], report, bound);
    byFile.delete(file);
    return [...found, ...typedProblems(report, file, bound, registers)];
  });
  return [...[...byFile.values()].flat(), ...told];
}

/** Every Problem in what files say of one another and of the registers. */
function betweenFiles(
  surveys: Loading<SurveyReport>,
  briefings: Loading<BriefingReport>,
  registers: Registers,
): readonly Problem[] {
  return [
    ...surveys.loaded.flatMap((loaded) => [
      ...frontReferenceProblems(loaded, registers),
      ...seriesProblems(loaded, registers),
      ...provinceProblems(loaded.report, registers.localities),
    ]),
    ...briefings.loaded.flatMap((loaded) => frontReferenceProblems(loaded, registers)),
    ...crossReferenceProblems(surveys, briefings, registers),
    ...waveProblems(surveys.loaded),
    ...issueProblems(briefings.loaded),
    ...cadenceProblems(briefings.loaded),
  ];
}
