import { type Outcome, problem, type Problem } from '../../problem/index.ts';
import type { Table } from '../../table/index.ts';
import {
  cellOf,
  openHeaderedTable,
  parseChoices,
  parseQuestions,
  readType,
} from '../form/index.ts';
import { parseResponses } from './responses.ts';
import { parseResults } from './results.ts';
import type { Questionnaire, Survey } from '../model/index.ts';

/** The files of one survey's folder, read. */
interface SurveyTables {
  readonly questions: Table;
  /** Null when no question takes choices. */
  readonly choices: Table | null;
  /** Either this or `results`. */
  readonly responses: Table | null;
  /** The rows that follow those of `responses`, where there are too many to be in memory as text. */
  readonly moreResponses?: Iterable<Outcome<Table>>;
  readonly results: Table | null;
}

/**
 * Reads a survey from its tables: the questionnaire (XLSForm with our columns) and either the answers of respondents
 * or tables printed elsewhere. A cell that cannot be read is a Problem, never a guess. Whether `series` is in the
 * register is checked elsewhere.
 *
 * @param id the name of the folder
 * @returns the survey, null when there is any Problem
 * @example
 * parseSurvey('dat-dai-2026', { questions, choices, responses, results: null }).value?.source.kind; // 'responses'
 */
export function parseSurvey(id: string, tables: SurveyTables): Outcome<Survey> {
  const { questions, choices } = tables;
  const lists = choices === null ? null : parseChoices(choices);
  const form = parseQuestions(questions, lists?.value ?? null);
  const source = form.value === null ? null : parseSource(form.value, tables);
  const problems = [
    form.problems,
    lists?.problems ?? needChoices(questions),
    source?.problems ?? [],
    checkSources(tables),
  ].flat();
  const content = source?.value ?? null;
  if (problems.length > 0 || content === null) return { value: null, problems };
  return { value: { id, ...content }, problems };
}

type Content = Omit<Survey, 'id'>;

function parseSource(
  form: Questionnaire,
  { responses, moreResponses, results }: SurveyTables,
): Outcome<Content> {
  if (responses !== null) {
    const { value, problems } = parseResponses(responses, form, moreResponses);
    if (value === null) return { value, problems };
    const source = { kind: 'responses', responses: value } as const;
    return { value: { questions: form.questions, source }, problems };
  }
  if (results === null) return { value: null, problems: [] };
  const { value, problems } = parseResults(results, form);
  if (value === null) return { value, problems };
  const source = { kind: 'results', figures: value.figures } as const;
  return { value: { questions: value.questions, source }, problems };
}

function checkSources({ questions: { file }, responses, results }: SurveyTables): Problem[] {
  if (responses === null && results === null)
    return [problem('survey-source-missing', { file }, {})];
  if (responses === null || results === null) return [];
  return [problem('survey-source-twice', { file: results.file }, {})];
}

/** One Problem for the missing file, at the first question that needs it. */
function needChoices(questions: Table): Problem[] {
  const source = openHeaderedTable(questions, []);
  const row = questions.rows.findIndex(
    (_, i) => readType(cellOf(source, i, 'type')).kind === 'select',
  );
  if (row < 0) return [];
  const place = { file: questions.file, line: questions.lines[row] };
  return [problem('survey-choices-missing', place, {})];
}
