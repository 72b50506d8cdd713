/** A sampling error that is claimed in words: where in the text, and as written. */
export interface Claim {
  readonly index: number;
  readonly seen: string;
}

const SIGN = String.raw`(?:±|\+\s*/\s*[-\u2212]|&plusmn;|&#177;|&#xb1;)`;
/** A component, as `guard-claims` blanks it out. */
export const FIGURE = '\ufffc';
const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const UNIT = String.raw`(?:[%％﹪]|phần\s+trăm|điểm|percent|percentage|points?\b)`;
/** Bold or slanting may begin or end between a number and its unit. */
const MEASURE = String.raw`${NUMBER}[\s*_]*${UNIT}`;
/** Words that lead from the term to its number, within a sentence. */
const LEAD = String.raw`[^.;!?\d]{0,60}?`;
const ERROR = String.raw`(?:sai\s+số|biên\s+độ(?:\s+dao\s+động)?|margins?\s+of\s+error|sampling\s+error)`;
const TRUST = String.raw`(?:(?:(?:độ|mức|khoảng)\s+)?tin\s+cậy|confidence)`;

const CLAIMS = new RegExp(
  [
    `(?:${ERROR}${LEAD})?${SIGN}[\\s*_]*(?:${MEASURE}|${FIGURE})`,
    `${ERROR}${LEAD}${MEASURE}`,
    `${TRUST}${LEAD}${MEASURE}`,
    `${NUMBER}\\s*[%％﹪][\\s*_]*${TRUST}`,
  ].join('|'),
  'giu',
);
const SUSPECT = /sai\s+số|biên\s+độ|tin\s+cậy|±|\+\s*\/|plusmn|&#|confidence|of\s+error|sampling/iu;

/**
 * Where a text claims a sampling error or a level of confidence, with a number: `sai số ±3%`, `độ tin cậy 95%`. That a sample
 * has none ("không tính được sai số") is no claim.
 *
 * @param text NFC
 * @example precisionClaims('Sai số ±3%.') // [{ index: 0, seen: 'Sai số ±3%' }]
 */
export function precisionClaims(text: string): readonly Claim[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(CLAIMS)].map((match) => ({ index: match.index, seen: match[0].trim() }));
}
