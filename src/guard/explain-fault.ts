import { type Place, problem, type Problem } from '../problem/index.ts';
import type { AllowList } from '../prose/index.ts';
import type { SyntaxFault } from './fault.ts';
import { offsetOf, placeAt } from './position.ts';
import { unknownTagProblem } from './unknown-tag.ts';

/** A body as staff wrote it. */
export interface SourceText {
  /** The whole file, NFC, lines parted by `\n`. */
  readonly source: string;
  /** Path from the root folder. */
  readonly file: string;
  readonly components: AllowList;
}

const LONGEST_EXCERPT = 30;

/** The Problem of a syntax error, placed in the source as staff wrote it. */
export function explainSyntax(error: Error, fault: SyntaxFault | null, text: SourceText): Problem {
  const { source, file, components } = text;
  const [, line, column, reason = error.message] = /^(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
  if (fault === null) {
    const at = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
    const seen = excerpt(source, offsetOf(source, at.line, at.column));
    return problem('prose-syntax', { ...at, seen }, { reason: reason.replace(/ \(mdx.*$/s, '') });
  }
  const offset = fault.offsets[0] ?? 0;
  const place = { file, ...placeAt(source, offset), seen: excerpt(source, offset) };
  return problemOf(fault, place, components);
}

function problemOf(
  { kind, tag, opener }: SyntaxFault,
  place: Place,
  components: AllowList,
): Problem {
  switch (kind) {
    case 'autolink':
      return problem('prose-autolink', place, {});
    case 'less-than':
      return problem('prose-less-than', place, {});
    case 'malformed':
      return problem('prose-tag-malformed', place, { tag });
    case 'brace':
      return problem('prose-brace-open', place, {});
    case 'expression':
      return problem('prose-expression', place, {});
    case 'comment':
      return problem('prose-comment', place, {});
    case 'unclosed':
      return components.has(tag)
        ? problem('prose-tag-unclosed', place, { tag })
        : unknownTagProblem(tag, place, components);
    case 'unopened':
      return problem('prose-tag-unopened', place, { tag, opener });
  }
}

function excerpt(source: string, offset: number): string {
  const rest = source.slice(offset, offset + LONGEST_EXCERPT + 1);
  const line = /^[^\n>}]*[>}]?/.exec(rest)?.[0] ?? '';
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
}
