import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import {
  type Outcome,
  type Place,
  problem,
  type Problem,
  type YamlTrouble,
} from '../problem/index.ts';
import { checkNodes } from './yaml-nodes.ts';

/** Fields as text, and where each stands in the file. */
export interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  /** The place of a field; of its nearest parent when the field is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Twenty times the longest front matter met: beyond it something else was pasted. */
const LONGEST = 50_000;

const TROUBLES: Readonly<Record<string, YamlTrouble>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MISSING_CHAR: 'quote',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'duplicate',
  BAD_SCALAR_START: 'sign',
  TAG_RESOLVE_FAILED: 'sign',
  BAD_ALIAS: 'sign',
  RESOURCE_EXHAUSTION: 'deep',
};

/**
 * Reads YAML with every scalar as text (the failsafe schema), so that a code `01` or a date keeps its spelling.
 * Anchors, aliases and tags are refused: they take text away from who does not know them.
 *
 * @param firstLine line of the file on which the YAML begins, from 1
 */
export function readYaml(yaml: string, file: string, firstLine: number): Outcome<Fields> {
  const start = { file, line: firstLine };
  if (yaml.length > LONGEST)
    return { value: null, problems: [problem('front-long', start, { limit: LONGEST })] };
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const doc = parse(yaml, lines);
  if (doc === null)
    return { value: null, problems: [problem('front-yaml', start, { trouble: 'deep' })] };
  const found = doc.errors.map((error) => yamlProblem(error, at, yaml));
  const problems = onePerLine([...found, ...checkNodes(doc, at, yaml)]);
  if (problems.length > 0) return { value: null, problems };
  const values: unknown = doc.toJS();
  if (values === null || typeof values !== 'object' || Array.isArray(values)) {
    const trouble = values === null || values === '' ? 'empty' : 'space';
    return { value: null, problems: [problem('front-yaml', start, { trouble })] };
  }
  const placeOf = (path: readonly PropertyKey[]): Place => ({
    ...placeIn(doc, path, at, file),
    field: path.join('.'),
  });
  return { value: { values: { ...values }, placeOf }, problems };
}

/** Null when the nesting is so deep that the parser's stack would not do. */
function parse(yaml: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function yamlProblem(error: YAMLError, at: (offset: number) => Place, yaml: string): Problem {
  const start = error.pos[0];
  const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
  return problem(
    'front-yaml',
    { ...at(start), seen: line.trim() },
    { trouble: troubleOf(error, line) },
  );
}

/** Where the parser has one code for two mistakes, the line or its message tells them apart. */
function troubleOf({ code, message }: YAMLError, line: string): YamlTrouble {
  const known = TROUBLES[code] ?? 'other';
  if (/^\s*[\w-]+：/u.test(line)) return 'wide-colon';
  if (/^[ \t]*[\u00a0\u2000-\u200a\u202f\u3000]|:[\u00a0\u2000-\u200a\u202f\u3000]/u.test(line))
    return 'hidden-space';
  if (known === 'colon' && !/:(?:\s|$)/u.test(line)) return 'space';
  return known === 'indent' && message.startsWith('Flow ') ? 'quote' : known;
}

/** The first Problem of each line: the parser's later ones follow from it. */
function onePerLine(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.toReversed().map((one) => [one.line, one])).values()].toReversed();
}

function placeIn(
  doc: Document,
  path: readonly PropertyKey[],
  at: (offset: number) => Place,
  file: string,
): Place {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = doc.getIn(path.slice(0, depth), true);
    if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      const range: readonly unknown[] = node.range;
      const [start] = range;
      const source =
        'source' in node && typeof node.source === 'string' ? { seen: node.source } : {};
      if (typeof start === 'number')
        return depth === path.length ? { ...at(start), ...source } : at(start);
    }
  }
  return { file, line: 1, column: 1 };
}
