import type { Problem } from '../problem/index.ts';
import { parseSurvey } from '../survey/index.ts';
import { type Draft, type SurveyDrafts, toTable } from './draft/index.ts';
import { columnLetter } from './sheet/index.ts';

/** Stand for the files until a Problem is told where it belongs. */
const PARTS = ['questions', 'choices', 'responses', 'results'] as const;

/**
 * Tries drafts on the parser that will read them.
 *
 * @returns every Problem at its place in the source. Of answers no letter is shown: a name may stand where a choice should.
 */
export function tryDrafts(drafts: SurveyDrafts): readonly Problem[] {
  const table = (part: (typeof PARTS)[number]) => {
    const draft = drafts[part];
    const empty = draft === null || (part === 'choices' && draft.rows.length === 0);
    return empty ? null : { ...toTable(draft), file: part };
  };
  const questions = { ...toTable(drafts.questions), file: 'questions' };
  const { problems } = parseSurvey('import', {
    questions,
    choices: table('choices'),
    responses: table('responses'),
    results: table('results'),
  });
  return problems.map((one) => {
    const part = PARTS.find((name) => name === one.file);
    const draft = part === undefined ? null : drafts[part];
    if (draft === null) return one;
    return part === 'responses' ? hidden(placed(one, draft)) : placed(one, draft);
  });
}

/** The Problem at the column of the source, with the address that a spreadsheet shows. */
function placed(one: Problem, { file, places }: Draft): Problem {
  const at = one.column === undefined ? undefined : places?.[one.column - 1];
  if (at === undefined) return { ...one, file };
  const address = `${columnLetter(at)}${String(one.line ?? '')}`;
  const field = [address, one.field].filter((part) => part !== undefined).join(' ');
  return { ...one, file, column: at + 1, field };
}

function hidden(one: Problem): Problem {
  return one.seen === undefined
    ? one
    : { ...one, seen: one.seen.replaceAll(/[\p{L}\p{M}\p{N}]/gu, '*') };
}
