import { fold } from '../../format/index.ts';
import { type ChoiceKind, isTakenAnchor } from '../../survey/index.ts';

const LONGEST = 32;

/** Names that each list may give to what is no substantive answer. */
const KIND_NAMES: Readonly<Partial<Record<ChoiceKind, string>>> = {
  other: 'khac',
  dont_know: 'kb',
  refused: 'tc',
  not_applicable: 'kad',
};

/**
 * A name of letters, digits and `_` for a wording, whole words, 32 characters at most; empty when nothing is left.
 *
 * @example
 * nameOf('Rất hài lòng'); // 'rat_hai_long'
 */
function nameOf(wording: string): string {
  const words = fold(wording)
    .replace(/^\s*[>≥]=?\s*(?=\d)/u, 'tren ')
    .replace(/^\s*[<≤]=?\s*(?=\d)/u, 'duoi ')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}_${word}`;
    if (longer.length > LONGEST) return name === '' ? word.slice(0, LONGEST) : name;
    name = longer;
  }
  return name;
}

/** A name for each answer of a list, all different. */
export function choiceNames(
  answers: readonly { readonly label: string; readonly kind: ChoiceKind }[],
): readonly string[] {
  const taken = new Set<string>();
  return answers.map(({ label, kind }) => {
    const name = unused(KIND_NAMES[kind] ?? (nameOf(label) || 'lc'), taken);
    taken.add(name);
    return name;
  });
}

/** Short names that headers bring along: `q5`, "Câu 5.", "C1.2:". */
const CODE = /^[a-z_][a-z0-9_]{0,23}$/iu;
const NUMBERED =
  /^(?:cau(?: hoi)?|c|q)?\s*(?<number>\d{1,3})(?<letter>[a-z]?)(?:\.(?<part>\d{1,2}))?\s*[.:)/]/u;

/**
 * The names of questions: the source's own where it gives one, that of the background variable, `q5` for "Câu 5.", or the
 * next free `q…`. All differ by more than capitals.
 */
export function questionNames(
  questions: readonly {
    readonly header: string;
    readonly code: string | null;
    readonly background: string | null;
  }[],
): readonly string[] {
  const taken = new Set<string>();
  const own = questions.map(({ header, code, background }) => {
    const wanted = background ?? codeOf(code) ?? codeOf(header) ?? numbered(header);
    if (wanted === null) return null;
    const name = unused(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  });
  let next = 1;
  return own.map((name) => {
    if (name !== null) return name;
    while (taken.has(`q${String(next)}`)) next++;
    taken.add(`q${String(next)}`);
    return `q${String(next)}`;
  });
}

function codeOf(text: string | null): string | null {
  return text !== null && CODE.test(text) && !isTakenAnchor(text) ? text : null;
}

function numbered(header: string): string | null {
  const { number, letter = '', part } = NUMBERED.exec(fold(header).trim())?.groups ?? {};
  if (number === undefined) return null;
  return `q${number}${letter}${part === undefined ? '' : `_${part}`}`;
}

function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let i = 2; ; i++) {
    const next = `${name}_${String(i)}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}
