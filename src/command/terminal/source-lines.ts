import { openFolder } from '../../library/index.ts';
import { decodeText } from '../../table/index.ts';

/**
 * Looks up lines of the files of a root folder, for people to see. Answers of respondents are not shown: what is wrong with a
 * cell is in its Problem, and the rest of the row is nobody's business.
 */
export function sourceLines(root: string): (file: string, line: number) => string | undefined {
  const folder = openFolder(root);
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    if (file.endsWith('responses.csv')) return undefined;
    let lines = known.get(file);
    if (lines === undefined) {
      const bytes = folder.has(file) ? folder.bytes(file).value : null;
      lines = (bytes === null ? null : decodeText(bytes, file).value)?.split('\n') ?? [];
      known.set(file, lines);
    }
    return lines[line - 1];
  };
}
