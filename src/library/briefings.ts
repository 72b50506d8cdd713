import { BriefingFrontSchema, type BriefingFront } from '../briefing/front.ts';
import { parseFields, readFront, type Front } from '../front/parse.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Prose } from '../prose/tree.ts';
import type { BriefingReport } from '../report.ts';
import { correctionProblems } from '../survey/model/front-rules.ts';
import { parseBody } from './body.ts';
import { loadTables } from './briefing-tables.ts';
import type { Folder } from './folder.ts';
import { canBeShown, partGaps, type Findings } from './gaps.ts';
import { contentIds } from './ids.ts';
import { orphanProblems } from './layout.ts';
import type { Loaded, Loading } from './reports.ts';
import { readText } from './text.ts';

const CONTENT = 'content/briefings';
const DATA = 'data/briefings';

/** Loads every briefing with its tables. */
export function loadBriefings(folder: Folder, topics: readonly string[]): Loading<BriefingReport> {
  const { ids, problems, unread } = contentIds(folder, CONTENT);
  const each = ids.map((id) => ({ id, ...loadBriefing(folder, id, topics) }));
  return {
    loaded: each.flatMap(({ loaded }) => (loaded === null ? [] : [loaded])),
    problems: [
      ...problems,
      ...orphanProblems(folder, DATA, [...ids, ...unread], CONTENT),
      ...each.flatMap((one) => one.problems),
    ],
    gaps: each.flatMap((one) => one.gaps),
    unread: [...unread, ...each.flatMap(({ id, loaded }) => (loaded === null ? [id] : []))],
  };
}

interface One extends Findings {
  readonly loaded: Loaded<BriefingReport> | null;
}

function loadBriefing(folder: Folder, id: string, topics: readonly string[]): One {
  const file = `${CONTENT}/${id}.mdx`;
  const text = readText(folder, file);
  const { streams, tables, problems: found } = loadTables(folder, `${DATA}/${id}`, topics);
  if (text.value === null)
    return { loaded: null, problems: [...text.problems, ...found], gaps: [] };
  const fields = readFront(text.value, file);
  const front = parseFields(fields, BriefingFrontSchema);
  const prose = parseBody(text.value, file, front.problems);
  const draft = fields.value?.values['status'] === 'draft';
  const { problems, gaps } = partGaps(
    [...text.problems, ...front.problems, ...prose.problems, ...found],
    draft,
  );
  if (front.value === null || prose.value === null || !canBeShown(gaps))
    return { loaded: null, problems, gaps };
  const { data, placeOf } = front.value;
  const surveys = surveysOf(data, prose.value);
  const report = { id, front: data, prose: prose.value, surveys, streams, tables };
  const days = dayProblems(front.value);
  return { loaded: { report, placeOf }, problems: [...problems, ...days], gaps };
}

/** The surveys named in the front matter or by a component, each once. */
function surveysOf(front: BriefingFront, { elements }: Prose): readonly string[] {
  const named = elements.flatMap(({ attributes }) => [
    attributes['survey'] ?? [],
    attributes['from'] ?? [],
  ]);
  return [...new Set([...front.surveys, ...named.flat()])];
}

function dayProblems({ data, placeOf }: Front<BriefingFront>): readonly Problem[] {
  const { start, end } = data.period;
  const corrections = correctionProblems(data, placeOf);
  if (start <= end) return corrections;
  const place = { ...placeOf(['period', 'end']), seen: `${start} – ${end}` };
  const params = { earlier: 'period.start', later: 'period.end' };
  return [problem('front-dates-order', place, params), ...corrections];
}
