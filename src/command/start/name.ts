import { slugify } from '../../format/index.ts';
import { proposeId, type Values } from '../../form/index.ts';
import { isGoodId } from '../../library/index.ts';
import { describeProblem } from '../../problem/sentence/index.ts';
import { problem, type Problem } from '../../problem/index.ts';
import { WrongUse } from '../terminal/index.ts';
import type { Ask } from './collect.ts';
import type { Desk } from './desk.ts';

/** The id of a new report: given, asked for, or proposed. Null when the person broke off. */
export async function nameReport(
  desk: Desk,
  values: Values,
  given: string | undefined,
  ask: Ask | null,
): Promise<string | null> {
  if (given !== undefined) return given;
  let proposal = proposeId(values, desk, desk.taken);
  if (ask === null) {
    if (proposal === null) throw new WrongUse(desk.words.needTitle);
    return proposal;
  }
  for (;;) {
    const standing = proposal === null ? '' : desk.words.proposed(proposal);
    const typed = await ask(`\n${desk.words.id}\n> ${standing}`);
    if (typed === null) return null;
    const id = typed.trim() === '' ? proposal : typed.trim();
    if (id === null) continue;
    const problems = idProblems(id, desk);
    if (problems.length === 0) return id;
    for (const found of problems) {
      const { message, remedy } = describeProblem(found, desk.context.lang);
      desk.context.effects.err(`  ${message} → ${remedy}`);
    }
    proposal = proposeId({ title: slugify(id) }, desk, desk.taken);
  }
}

/** Where the page of a report lies. */
export function pageFile({ kind }: Pick<Desk, 'kind'>, id: string): string {
  return `content/${kind}s/${id}.mdx`;
}

/** An id that is no address, or that another report has. */
export function idProblems(id: string, desk: Desk): readonly Problem[] {
  const file = pageFile(desk, id);
  if (!isGoodId(id)) return [problem('id-bad', { file, seen: id }, {})];
  return desk.folder.has(file) ? [problem('file-taken', { file }, {})] : [];
}
