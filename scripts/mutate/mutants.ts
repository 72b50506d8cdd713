import ts from 'typescript';
import { changesOf } from './operators.ts';

/** One change of one piece of a file. */
export interface Mutant {
  /** From the root of the repository: `src/survey/design/interval.ts`. */
  readonly file: string;
  /** Where the changed piece begins and ends, in characters. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** The line on which the piece begins, without the blanks about it. */
  readonly source: string;
  readonly from: string;
  readonly to: string;
}

/**
 * All mutants of a file, in order of place. Types, imports and what a programmer's error says are left alone.
 *
 * @example mutantsOf('a.ts', 'export const few = n < 10;').map(({ to }) => to) // ['n <= 10', 'n >= 10', '11']
 */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    for (const { node: piece, to } of changesOf(node)) {
      const [start, end] = [piece.getStart(), piece.getEnd()];
      const { line } = tree.getLineAndCharacterOfPosition(start);
      const source = (lines[line] ?? '').trim();
      found.push({ file, start, end, line: line + 1, source, from: text.slice(start, end), to });
    }
    // A loop that counts the wrong way never ends, which needs no test.
    ts.forEachChild(node, (child) => {
      if (!ts.isForStatement(node) || child !== node.incrementor) visit(child);
    });
  };
  visit(tree);
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
