import { type Outcome, problem, type Problem } from '../../problem/index.ts';
import {
  findConflict,
  findGarbling,
  findHidden,
  findLookalike,
  meantText,
} from '../../table/index.ts';
import type { Folder } from './folder.ts';
import { personalIn } from './personal.ts';

/** A hundred times the longest report met, in characters. */
const LONGEST = 1_000_000;

/** Characters shown on either side of a damaged one. */
const AROUND = 20;

/** A text file: UTF-8, its byte order mark dropped, in NFC. Damaged letters are reported, and the text then not given. */
export function readText(folder: Folder, file: string): Outcome<string> {
  const bytes = folder.bytes(file);
  if (bytes.value === null) return { value: null, problems: bytes.problems };
  const text = decode(bytes.value);
  if (text === null) return { value: null, problems: [problem('text-encoding', { file }, {})] };
  if (text.length > LONGEST)
    return { value: null, problems: [problem('text-too-long', { file }, { limit: LONGEST })] };
  const lines = text.split(/\r\n|\n|\r/u);
  const conflict = findConflict(lines.join('\n'), file);
  const problems = conflict === null ? lineProblems(lines, file) : [conflict];
  if (problems.length > 0) return { value: null, problems };
  // What cannot be seen as wrong is told once, here, and mended, so that it breeds no Problems of its own.
  const personal = lines.flatMap((line, at) => personalIn(folder, line, { file, line: at + 1 }));
  return { value: meantText(text), problems: [...signProblems(lines, file), ...personal] };
}

/** Every line with a hidden character, or with a word that only looks right. */
function signProblems(lines: readonly string[], file: string): readonly Problem[] {
  return lines.flatMap((text, i): readonly Problem[] => {
    const hidden = findHidden(text);
    const twin = findLookalike(text);
    const place = { file, line: i + 1 };
    const around = text.slice(Math.max(0, hidden - AROUND), hidden + AROUND);
    return [
      ...(hidden < 0
        ? []
        : [problem('text-hidden', { ...place, column: hidden + 1, seen: around }, {})]),
      ...(twin === null
        ? []
        : [
            problem(
              'text-lookalike',
              { ...place, column: twin.at + 1, seen: twin.seen },
              { meant: twin.meant },
            ),
          ]),
    ];
  });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Every line with a NUL or a lost letter; of garbled lines the first, since then all are. */
function lineProblems(lines: readonly string[], file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const place = (line: number, at: number) => ({
    ...{ file, line: line + 1, column: at + 1 },
    seen: (lines[line] ?? '').slice(Math.max(0, at - AROUND), at + AROUND),
  });
  let garbled = false;
  for (const [line, text] of lines.entries()) {
    const [nul, lost] = [text.indexOf('\0'), text.indexOf('\ufffd')];
    if (nul >= 0) problems.push(problem('text-nul', place(line, nul), {}));
    if (lost >= 0) problems.push(problem('text-character-lost', place(line, lost), {}));
    const found = garbled ? null : findGarbling(text);
    if (found === null) continue;
    garbled = true;
    problems.push(problem('text-garbled', place(line, found.at), { guess: found.guess }));
  }
  return problems;
}
