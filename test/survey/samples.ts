import type { Choice, ChoiceKind, Question } from '../../src/survey/model/question.ts';
import type { Column, PublishedFigure, Survey } from '../../src/survey/model/survey.ts';

/** A choice from `name`, `name:kind` or `name:kind:score`. */
export function choice(spec: string): Choice {
  const [name = '', kind = 'answer', score] = spec.split(':');
  return {
    name,
    label: name,
    labelEn: null,
    kind: kind as ChoiceKind,
    score: score === undefined ? null : Number(score),
  };
}

export function question(name: string, choices: string, more: Partial<Question> = {}): Question {
  return {
    name,
    type: 'select_one',
    list: name,
    label: name,
    labelEn: null,
    hint: null,
    choices: choices === '' ? [] : choices.split(' ').map(choice),
    role: 'question',
    scale: 'nominal',
    series: null,
    base: null,
    relevant: null,
    sections: [],
    wording: 'exact',
    complete: true,
    line: 2,
    ...more,
  };
}

export const background = (name: string, choices: string): Question =>
  question(name, choices, { role: 'background' });

/** Respondents as text, a cell a question; '' is an empty cell, ticks are parted by spaces. */
export function surveyOf(
  questions: readonly Question[],
  rows: readonly (readonly string[])[],
  weight: readonly number[] | null = null,
): Survey {
  const columns = new Map(
    questions.map(
      (q, index) =>
        [
          q.name,
          columnOf(
            q,
            rows.map((row) => row[index] ?? ''),
          ),
        ] as const,
    ),
  );
  const weights = weight === null ? null : Float64Array.from(weight);
  return {
    id: 'mau',
    questions,
    source: { kind: 'responses', responses: { rows: rows.length, columns, weight: weights } },
  };
}

function columnOf(q: Question, cells: readonly string[]): Column {
  const names = q.choices.map(({ name }) => name);
  if (q.role === 'stratum' || q.role === 'cluster') {
    const codes = [...new Set(cells)];
    return { kind: 'code', index: Int32Array.from(cells, (cell) => codes.indexOf(cell)), codes };
  }
  if (q.type === 'select_one')
    return { kind: 'single', index: Int16Array.from(cells, (cell) => names.indexOf(cell)) };
  if (q.type === 'select_multiple') {
    const ticked = names.map((name) =>
      Uint8Array.from(cells, (cell) => (cell.split(' ').includes(name) ? 1 : 0)),
    );
    return {
      kind: 'multiple',
      ticked,
      answered: Uint8Array.from(cells, (cell) => (cell === '' ? 0 : 1)),
    };
  }
  if (q.type === 'text' || q.type === 'date') {
    return { kind: 'answered', answered: Uint8Array.from(cells, (cell) => (cell === '' ? 0 : 1)) };
  }
  return {
    kind: 'number',
    value: Float64Array.from(cells, (cell) => (cell === '' ? NaN : Number(cell))),
  };
}

/** `counts` respondents who gave each answer: `{ yes: 12, '': 3 }`. */
export function repeat(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).flatMap(([cell, n]) => Array.from({ length: n }, () => cell));
}

export function publishedSurvey(
  questions: readonly Question[],
  figures: readonly Partial<PublishedFigure>[],
): Survey {
  const empty = {
    question: '',
    choice: '',
    by: null,
    group: null,
    n: null,
    base: null,
    percent: null,
    note: null,
  };
  const rows = figures.map((figure, index) => ({ ...empty, ...figure, line: index + 2 }));
  return { id: 'mau', questions, source: { kind: 'results', figures: rows } };
}
