import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../../src/library/index.ts';
import { siteOf } from '../../src/release/site-of.ts';
import type { Site, SurveyReport } from '../../src/report.ts';
import { discloseClasses } from '../../src/survey/disclose/classes/classes.ts';
import { disclose } from '../../src/survey/disclose/disclose.ts';
import { estimate } from '../../src/survey/estimate/estimate.ts';
import { parseSurvey } from '../../src/survey/answers/parse.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/survey/model/policy.ts';
import type { Survey } from '../../src/survey/model/survey.ts';
import { readTable } from '../../src/table/read.ts';

/** The few alone are withheld, and nothing that would keep them from being worked out. */
export const PRIMARY_ALONE: Policy = { ...DEFAULT_POLICY, protection: 1 };

/** What the public edition of a root folder shows on the day of the tests. */
export function siteIn(root: string): Site {
  const { library, problems } = loadLibrary(root);
  if (library === null) throw new Error(`problems in ${root}: ${problems.length}`);
  return siteOf(library, 'public', '2026-11-22T00:00:00+07:00');
}

/** A survey as its files have it, before disclosure; null where only tables survive. */
export function surveyIn(root: string, id: string): Survey | null {
  const table = (name: string) => {
    const { value } = readTable(readFileSync(join(root, 'data/surveys', id, name)), name);
    if (value === null) throw new Error(`unreadable table: ${id}/${name}`);
    return value;
  };
  try {
    const [questions, choices] = [table('questions.csv'), table('choices.csv')];
    const files = { questions, choices, responses: table('responses.csv'), results: null };
    return parseSurvey(id, files).value;
  } catch {
    return null;
  }
}

/** The same site under another policy: what its surveys show is disclosed anew. */
export function withPolicy(site: Site, root: string, policy: Policy): Site {
  return { ...site, surveys: site.surveys.map((report) => disclosed(report, root, policy)) };
}

function disclosed(report: SurveyReport, root: string, policy: Policy): SurveyReport {
  const survey = surveyIn(root, report.id);
  if (survey === null) return report;
  const { sampling } = report.front;
  const results = disclose(estimate(survey, { sampling }), {
    survey,
    publishedElsewhere: false,
    sampling,
    policy,
  });
  const classes = discloseClasses(survey, results, { sampling, policy });
  return { ...report, results: [...classes.flatMap((table) => table.results), ...results] };
}
