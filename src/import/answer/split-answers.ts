/** A column whose cells hold one answer or several. */
export interface SplitCells {
  /** The answers of each cell. */
  readonly answers: readonly (readonly string[])[];
  readonly multiple: boolean;
  /** Whether commas within a choice were told from commas between choices by custom only. */
  readonly unsure: boolean;
}

/** Answers that always stand together this often are one choice with a comma in it. */
const OFTEN = 3;
const REPEATED_SHARE = 0.7;

/**
 * Parts the cells of a column that may hold several answers. Commas within brackets never part; two pieces of which
 * neither is ever seen without the other are one choice: "Báo, đài". A column of single choices with commas in their
 * wordings stays whole.
 *
 * @param separators those that the source uses, best first.
 * @example
 * splitAnswers(['Tivi, Mạng xã hội', 'Tivi', 'Mạng xã hội'], [', ']).multiple; // true
 */
export function splitAnswers(
  cells: readonly string[],
  separators: readonly string[],
  forced = false,
): SplitCells {
  for (const separator of separators) {
    const pieces = cells.map((cell) => splitCell(cell, separator));
    if (!pieces.some((parts) => parts.length > 1)) continue;
    const { answers, glued } = glue(pieces, separator);
    if (forced || isMultiple(cells, answers)) return { answers, multiple: true, unsure: glued };
  }
  return {
    answers: cells.map((cell) => (cell === '' ? [] : [cell])),
    multiple: forced,
    unsure: false,
  };
}

function splitCell(cell: string, separator: string): string[] {
  if (!cell.includes(separator.trim() === '' ? separator : separator.trim()))
    return cell === '' ? [] : [cell];
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < cell.length; i++) {
    if (cell[i] === '(') depth++;
    else if (cell[i] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && partsAt(cell, separator, i)) {
      parts.push(cell.slice(start, i));
      start = i + separator.length;
      i = start - 1;
    }
  }
  parts.push(cell.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A bare comma parts answers; one before a space belongs to the answer. */
function partsAt(cell: string, separator: string, at: number): boolean {
  return cell.startsWith(separator, at) && !(separator === ',' && cell[at + 1] === ' ');
}

/** Joins pieces of one choice again, pair by pair, until no pair is left. */
function glue(
  pieces: readonly (readonly string[])[],
  separator: string,
): { answers: readonly (readonly string[])[]; glued: boolean } {
  let answers = pieces;
  let glued = false;
  for (;;) {
    const pairs = inseparable(answers);
    if (pairs.size === 0) return { answers, glued };
    // Small letters after the comma leave no doubt.
    if ([...pairs.values()].some((next) => !/^\p{Ll}/u.test(next))) glued = true;
    answers = answers.map((parts) => join(parts, pairs, separator));
  }
}

function join(
  parts: readonly string[],
  pairs: ReadonlyMap<string, string>,
  separator: string,
): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part = '', next] = [parts[i], parts[i + 1]];
    const pair = next !== undefined && pairs.get(part) === next;
    joined.push(pair ? `${part}${separator}${next}` : part);
    if (pair) i++;
  }
  return joined;
}

/** Pieces with the one piece that always follows them and never stands elsewhere. */
function inseparable(answers: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const parts of answers) {
    parts.forEach((part, at) => {
      count.set(part, (count.get(part) ?? 0) + 1);
      const next = parts[at + 1];
      if (next === undefined) return;
      const after = together.get(part) ?? new Map<string, number>();
      together.set(part, after.set(next, (after.get(next) ?? 0) + 1));
    });
  }
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const [part, after] of together)
    for (const [next, times] of after) {
      const always = times === count.get(part) && times === count.get(next);
      // Choices begin with a capital; what goes on in small letters belongs to the one before.
      const goesOn = /^\p{Ll}/u.test(next) && /^\p{Lu}/u.test(part) && times === count.get(next);
      if (!(always && times >= OFTEN) && !(goesOn && times === count.get(part))) continue;
      if (taken.has(part) || taken.has(next)) continue;
      taken.add(part).add(next);
      pairs.set(part, next);
    }
  return pairs;
}

/** Several answers a cell, if few answers explain many different cells. */
function isMultiple(cells: readonly string[], answers: readonly (readonly string[])[]): boolean {
  const count = new Map<string, number>();
  for (const part of answers.flat()) count.set(part, (count.get(part) ?? 0) + 1);
  const total = answers.reduce((sum, parts) => sum + parts.length, 0);
  const repeated = [...count.values()].filter((times) => times > 1).reduce((a, b) => a + b, 0);
  const several = answers.some((parts) => parts.length > 1);
  const different = new Set(cells.filter((cell) => cell !== '')).size;
  return several && repeated >= total * REPEATED_SHARE && different > frequent(count);
}

function frequent(count: ReadonlyMap<string, number>): number {
  return [...count.values()].filter((times) => times > 1).length;
}
