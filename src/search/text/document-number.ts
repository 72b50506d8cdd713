import { keysOf, wordsOf, type Word } from './syllable.ts';

/** `100-KL/TW`, `KH.175.TU`, `30/2020/NĐ-CP`, `202/2025/QH15`: parts of digits and capitals, joined by signs. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:\d{1,5}(?:[-./]\d{4})?(?:[-./][\p{Lu}][\p{Lu}\p{Ll}\d]{0,9}){1,4}|[\p{Lu}]{1,6}[.]\d{1,5}(?:[-./][\p{Lu}]{1,8})*)(?![\p{L}\p{N}])/gu;
const DIGITS = /^\d+$/u;

/**
 * The numbers of official documents in a text, as they are written there.
 *
 * @example documentNumbersIn('theo Kết luận số 100-KL/TW ngày 18/8/2014') // ['100-KL/TW']
 */
export function documentNumbersIn(text: string): readonly string[] {
  return text.normalize('NFC').match(NUMBER) ?? [];
}

/** The parts of a document's number, folded: the same for every way of writing it. */
export function numberParts(number: string): readonly string[] {
  return [...new Set(keysOf(number))].toSorted();
}

/**
 * The terms under which a document's number is found: all its parts in any order, and its number with each of the
 * other parts, since people leave out what they do not remember.
 *
 * @example numberTerms('100-KL/TW') // ['#100 kl tw', '#100 kl', '#100 tw']
 */
export function numberTerms(number: string): readonly string[] {
  const parts = numberParts(number);
  const digits = parts.filter((part) => DIGITS.test(part));
  const codes = parts.filter((part) => !DIGITS.test(part));
  const pairs = digits.flatMap((digit) => codes.map((code) => termOf([digit, code])));
  return [...new Set([termOf(parts), ...pairs])];
}

/** The one term of a set of parts. */
function termOf(parts: readonly string[]): string {
  return `#${[...new Set(parts)].toSorted().join(' ')}`;
}

/** A run of a query's words that may be a document's number. */
interface NumberRun {
  readonly term: string;
  /** The first of its words and the one after its last. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 6;

/** The parts of a word of a query: `100kl` is `100` and `kl` where numbers here have a `kl`. */
export function partsOf(key: string, codes: ReadonlySet<string>): readonly string[] {
  const [, digits, letters] = /^(\d+)([a-z]+)$/u.exec(key) ?? [];
  if (digits === undefined || letters === undefined || codes.has(key)) return [key];
  return codes.has(letters) ? [digits, letters] : [key];
}

/**
 * The runs of words that may name a document, the longest first: some digits, and letters that numbers of this site
 * really have.
 *
 * @param codes the parts of the site's document numbers that are not digits
 */
export function numberRuns(
  keys: readonly string[],
  codes: ReadonlySet<string>,
): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (let size = Math.min(LONGEST, keys.length); size >= 1; size -= 1) {
    for (let from = 0; from + size <= keys.length; from += 1) {
      const own = keys.slice(from, from + size).flatMap((key) => partsOf(key, codes));
      const digits = own.filter((key) => DIGITS.test(key)).length;
      const known = own.every((key) => DIGITS.test(key) || codes.has(key));
      if (known && digits > 0 && digits < own.length)
        runs.push({ term: termOf(own), from, to: from + size });
    }
  }
  return runs;
}

/** Kinds of documents as people write them out, and as numbers have them. */
const KINDS: readonly (readonly [words: string, code: string])[] = [
  ['kết luận', 'KL'],
  ['kế hoạch', 'KH'],
  ['hướng dẫn', 'HD'],
  ['nghị quyết', 'NQ'],
  ['nghị định', 'NĐ'],
  ['chỉ thị', 'CT'],
  ['chương trình', 'CTr'],
  ['quyết định', 'QĐ'],
  ['quy định', 'QĐ'],
  ['thông tư', 'TT'],
  ['đề án', 'ĐA'],
  ['báo cáo', 'BC'],
  ['công văn', 'CV'],
  ['thông báo', 'TB'],
];
const KIND_KEYS = KINDS.map(([words, code]) => [keysOf(words), wordsOf(code)] as const);

/**
 * A query with the kind of a document abbreviated where a number follows it; none where there is no such.
 *
 * @example numberSpelling(wordsOf('kết luận số 100')) // one spelling: KL 100
 */
export function numberSpelling(words: readonly Word[]): readonly (readonly Word[])[] {
  for (const [kind, code] of KIND_KEYS) {
    const at = words.findIndex((_, start) =>
      kind.every((key, next) => words[start + next]?.key === key),
    );
    if (at < 0) continue;
    const rest = words.slice(at + kind.length);
    const after = rest[0]?.key === 'so' ? rest.slice(1) : rest;
    if (DIGITS.test(after[0]?.key ?? '')) return [[...words.slice(0, at), ...code, ...after]];
  }
  return [];
}
