import { inOrder, isSound, type Problem } from '../../problem/index.ts';
import type { BriefingReport, Library, SurveyReport } from '../../report.ts';
import type { Loaded, Parsed, ParsedRoot } from '../parse/index.ts';
import type { Root } from '../read/index.ts';
import { cadenceProblems } from './cadence.ts';
import { withoutEchoes, withoutFollowing } from './consequences.ts';
import { issueProblems, waveProblems } from './duplicates.ts';
import { knownOf, type Known } from './known.ts';
import { precisionProblems } from './precision.ts';
import { provinceProblems } from './provinces.ts';
import { elementProblems, namedSurveyProblems } from './references.ts';
import { registerProblems } from './register-references.ts';
import { seriesProblems } from './series.ts';
import { typedProblems, withBindings } from './typed.ts';

/** The library, or null with every Problem that stands in its way; warnings come in either case. */
export interface LibraryOutcome {
  readonly library: Library | null;
  /** By file, then by place. */
  readonly problems: readonly Problem[];
  /** What drafts still lack, in the same order: told by `check`, in the way of nothing. */
  readonly gaps: readonly Problem[];
}

/** The third pass: what files say of one another and of the registers, and then every Problem of all three, in order. */
export function checkRoot(root: Root, parsed: ParsedRoot): LibraryOutcome {
  const { surveys, briefings } = parsed;
  const known = knownOf(root.surveys, parsed);
  const found = [
    ...[root, root.surveys, root.briefings, root.pages, parsed].flatMap((one) => one.problems),
    ...surveys.flatMap((one) => surveyProblems(one, known)),
    ...briefings.flatMap((one) => briefingProblems(one, known)),
    ...waveProblems(loadedOf(surveys)),
    ...issueProblems(loadedOf(briefings)),
    ...cadenceProblems(loadedOf(briefings)),
  ];
  const problems = inOrder(withoutEchoes(withoutFollowing(found, parsed.broken)));
  const gaps = inOrder([...surveys, ...briefings].flatMap((one) => one.gaps));
  return { library: isSound(problems) ? libraryOf(parsed) : null, problems, gaps };
}

function surveyProblems(
  { problems, loaded }: Parsed<SurveyReport>,
  known: Known,
): readonly Problem[] {
  if (loaded === null) return problems;
  return [
    ...reportProblems(problems, loaded, known),
    ...seriesProblems(loaded, known.registers),
    ...provinceProblems(loaded.report, known.registers.localities),
  ];
}

function briefingProblems(
  { problems, loaded }: Parsed<BriefingReport>,
  known: Known,
): readonly Problem[] {
  if (loaded === null) return problems;
  return [...reportProblems(problems, loaded, known), ...namedSurveyProblems(loaded, known)];
}

/** What is wrong in a report by itself, and of what either kind may say of others. */
function reportProblems(
  problems: readonly Problem[],
  loaded: Loaded<SurveyReport> | Loaded<BriefingReport>,
  known: Known,
): readonly Problem[] {
  return [
    ...withBindings(problems, loaded.report, known),
    ...typedProblems(loaded, known),
    ...registerProblems(loaded, known.registers),
    ...elementProblems(loaded.report, known),
    ...precisionProblems(loaded, known.surveys),
  ];
}

function loadedOf<R extends SurveyReport | BriefingReport>(
  reports: readonly Parsed<R>[],
): readonly Loaded<R>[] {
  return reports.flatMap(({ loaded }) => loaded ?? []);
}

function libraryOf({ settings, registers, pages, ...reports }: ParsedRoot): Library | null {
  if (settings === null) return null;
  return {
    settings,
    registers,
    surveys: loadedOf(reports.surveys).map(({ report }) => report),
    briefings: loadedOf(reports.briefings).map(({ report }) => report),
    pages,
  };
}
