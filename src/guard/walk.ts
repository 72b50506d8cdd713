import type { Heading, Nodes, Root, Text } from 'mdast';
import { type Place, problem, type Problem } from '../problem/index.ts';
import { findTypedFigures } from './typed-figure.ts';
import { precisionClaimsIn } from './precision.ts';
import {
  type PlacedClaim,
  type TypedFigure,
  addressKind,
  isPrivate,
  plainText,
  type ProseElement,
  type JsxElement,
} from '../prose/index.ts';
import type { SourceText } from './explain-fault.ts';
import { guardElement } from './element.ts';
import { guardText } from './text.ts';

/** What walking a body found. */
interface Guarded {
  readonly problems: readonly Problem[];
  readonly elements: readonly ProseElement[];
  readonly typed: readonly TypedFigure[];
  /** Level-2 headings in order. */
  readonly headings: readonly Heading[];
  readonly claims: readonly PlacedClaim[];
}

/** What a node stands in. */
interface Surroundings extends SourceText {
  /** In a quotation, a note, a footnote or a link to a source, where figures may be typed. */
  readonly quoted: boolean;
  /** In a quotation or a footnote: the words of another source. A note is our own. */
  readonly cited?: boolean;
}

interface Findings {
  readonly problems: Problem[];
  readonly elements: ProseElement[];
  readonly typed: TypedFigure[];
  readonly headings: Heading[];
  readonly claims: PlacedClaim[];
}

/** Lists in quotations in lists: nobody needs more, and the stack is finite. */
const DEEPEST = 50;

const QUOTING: ReadonlySet<string> = new Set([
  'blockquote',
  'footnoteDefinition',
  'link',
  'linkReference',
]);

const CITING: ReadonlySet<string> = new Set(['blockquote', 'footnoteDefinition']);

/** Walks a parsed body and reports everything that is not prose, an allowed component or a safe link. */
export function guardTree(root: Root, around: Surroundings): Guarded {
  const found: Findings = { problems: [], elements: [], typed: [], headings: [], claims: [] };
  visit(root, around, found, 0);
  return found;
}

function visit(node: Nodes, around: Surroundings, found: Findings, depth: number): void {
  if (depth > DEEPEST) {
    found.problems.push(
      problem('prose-deep', placeOf(node, around, undefined), { limit: DEEPEST }),
    );
    return;
  }
  inspect(node, around, found);
  if (around.cited !== true) found.claims.push(...precisionClaimsIn(node, around.source));
  if (!('children' in node)) return;
  const quotes = QUOTING.has(node.type) || takesContent(node, around);
  const cited = around.cited === true || CITING.has(node.type);
  const inside = quotes ? { ...around, quoted: true, cited } : around;
  for (const child of node.children) visit(child, inside, found, depth + 1);
}

function takesContent(node: Nodes, { components }: Surroundings): boolean {
  return 'name' in node && components.get(node.name ?? '')?.content === true;
}

function inspect(node: Nodes, around: Surroundings, found: Findings): void {
  switch (node.type) {
    case 'text':
      found.problems.push(...guardText(node, around));
      found.typed.push(...typedIn(node, around));
      return;
    case 'heading':
      if (node.depth === 2) found.headings.push(node);
      if (node.depth === 1)
        found.problems.push(problem('prose-heading', placeOf(node, around, plainText(node)), {}));
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      takeElement(node, around, found);
      return;
    default:
      found.problems.push(...inspectRest(node, around));
  }
}

function typedIn({ position }: Text, { source, quoted }: Surroundings): readonly TypedFigure[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined
    ? []
    : findTypedFigures(source, start, end, quoted);
}

function takeElement(node: JsxElement, around: Surroundings, found: Findings): void {
  const { element, problems } = guardElement(
    node,
    placeOf(node, around, undefined),
    around.components,
  );
  found.problems.push(...problems);
  if (element !== null) found.elements.push(element);
}

function inspectRest(node: Nodes, around: Surroundings): Problem[] {
  switch (node.type) {
    case 'link':
    case 'definition':
      return addressKind(node.url) === null
        ? [problem('prose-link', placeOf(node, around, node.url), {})]
        : isPrivate(node.url)
          ? [problem('prose-link-private', placeOf(node, around, node.url), {})]
          : [];
    case 'image':
      return [problem('prose-image', placeOf(node, around, node.url), {})];
    case 'imageReference':
      return [problem('prose-image', placeOf(node, around, node.alt ?? ''), {})];
    case 'mdxjsEsm':
      return [problem('prose-import', placeOf(node, around, firstLine(node.value)), {})];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [problem('prose-expression', placeOf(node, around, `{${firstLine(node.value)}}`), {})];
    case 'html':
    case 'toml':
      return [
        problem('prose-syntax', placeOf(node, around, firstLine(node.value)), {
          reason: node.type,
        }),
      ];
    default:
      return [];
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function placeOf(node: Nodes, { file }: Surroundings, seen: string | undefined): Place {
  const start = node.position?.start;
  return { file, line: start?.line, column: start?.column, seen };
}
