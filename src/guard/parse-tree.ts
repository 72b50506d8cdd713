import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { problem, type Problem } from '../problem/index.ts';
import { explainSyntax, type SourceText } from './explain-fault.ts';
import { readSyntaxError, type SyntaxFault } from './fault.ts';

const MOST_FAULTS = 50;
/** Stands for a masked `<` or `{`: as long as they are, and without meaning in MDX. */
const MASK = '\u2039';

/** A tree, and the mistakes that had to be masked to get it. */
interface Parsed {
  readonly root: Root | null;
  readonly problems: readonly Problem[];
}

/**
 * Parses MDX. Sätteri stops at the first syntax error, so the sign at fault is masked and the text parsed again, up
 * to 50 times: staff see all mistakes in one run. The tree is that of the masked text whenever there are problems.
 */
export function parseTree(body: SourceText): Parsed {
  const problems: Problem[] = [];
  const unclosed: string[] = [];
  let text = body.source;
  for (let round = 0; round < MOST_FAULTS; round++) {
    const parsed = attempt(text);
    if (!(parsed instanceof Error)) return { root: parsed, problems };
    const fault = readSyntaxError(parsed, text);
    const known = fault?.kind === 'unopened' ? unclosed.indexOf(fault.tag) : -1;
    // The end of a tag whose beginning has been reported already is no second mistake.
    if (known >= 0) unclosed.splice(known, 1);
    else problems.push(...explainAll(parsed, fault, body));
    if (fault === null) break;
    if (fault.kind === 'unclosed') unclosed.push(fault.tag);
    if (fault.opener !== null) unclosed.push(fault.opener);
    text = mask(text, fault);
  }
  if (problems.length === 0)
    problems.push(problem('prose-syntax', { file: body.file }, { reason: '' }));
  return { root: null, problems };
}

/** A Problem of each sign that is the same mistake, of any other fault one. */
function explainAll(error: Error, fault: SyntaxFault | null, body: SourceText): readonly Problem[] {
  if (fault?.kind !== 'less-than') return [explainSyntax(error, fault, body)];
  return fault.offsets.map((at) => explainSyntax(error, { ...fault, offsets: [at] }, body));
}

function attempt(text: string): Root | Error {
  try {
    const tree = mdxToMdast(text);
    if (tree.type !== 'root') throw new TypeError(`unexpected top of a tree: ${tree.type}`);
    return tree;
  } catch (error) {
    if (error instanceof Error && !(error instanceof TypeError)) return error;
    throw error;
  }
}

function mask(text: string, fault: SyntaxFault): string {
  return fault.offsets.reduce((all, at) => all.slice(0, at) + MASK + all.slice(at + 1), text);
}
