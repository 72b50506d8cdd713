import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { problem, type Outcome, type Place, type Problem } from '../problem/problem.ts';
import type { YamlTrouble } from '../problem/params/front.ts';

/** Fields as text, and where each stands in the file. */
export interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  /** The place of a field; of its nearest parent when the field is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

const TROUBLES: Readonly<Record<string, YamlTrouble>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MISSING_CHAR: 'quote',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'duplicate',
  BAD_SCALAR_START: 'quote',
};

/**
 * Reads YAML with every scalar as text (the failsafe schema), so that a code `01` or a date keeps its spelling.
 *
 * @param firstLine line of the file on which the YAML begins, from 1
 */
export function readYaml(yaml: string, file: string, firstLine: number): Outcome<Fields> {
  const lines = new LineCounter();
  const doc = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems = doc.errors.map((error) => yamlProblem(error, at, yaml));
  const values: unknown = doc.errors.length === 0 ? doc.toJS() : null;
  if (values === null || typeof values !== 'object' || Array.isArray(values)) {
    const none = problem('front-yaml', { file, line: firstLine }, { trouble: 'other' });
    return { value: null, problems: problems.length > 0 ? problems : [none] };
  }
  const placeOf = (path: readonly PropertyKey[]): Place => ({
    ...placeIn(doc, path, at, file),
    field: path.join('.'),
  });
  return { value: { values: { ...values }, placeOf }, problems };
}

function yamlProblem(error: YAMLError, at: (offset: number) => Place, yaml: string): Problem {
  const start = error.pos[0];
  const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
  const trouble = TROUBLES[error.code] ?? 'other';
  return problem('front-yaml', { ...at(start), seen: line.trim() }, { trouble });
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
