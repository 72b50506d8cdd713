import type { Nodes } from 'mdast';
import type { PlacedClaim } from '../prose/index.ts';
import { placeAt } from './position.ts';

/** A sampling error that is claimed in words: where in the text, and as written. */
interface PrecisionClaim {
  readonly index: number;
  readonly seen: string;
}

const SIGN = String.raw`(?:±|\+\s*/\s*[-\u2212]|&plusmn;|&#177;|&#xb1;)`;
/** Stands for a component in a text that is searched for claims. */
const COMPONENT = '\ufffc';
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
    `(?:${ERROR}${LEAD})?${SIGN}[\\s*_]*(?:${MEASURE}|${COMPONENT})`,
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
export function precisionClaims(text: string): readonly PrecisionClaim[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(CLAIMS)].map((match) => ({ index: match.index, seen: match[0].trim() }));
}

/** Blocks of running text: a claim may go over several of their nodes ("độ tin cậy **95%**"). */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
/** The words of another source, or code. */
const OTHERS: ReadonlySet<string> = new Set(['link', 'linkReference', 'inlineCode']);

/** Sampling errors that are claimed in the words of the body itself; none where a node is not running text. */
export function precisionClaimsIn(node: Nodes, source: string): readonly PlacedClaim[] {
  if (!RUNNING.has(node.type)) return [];
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return precisionClaims(blanked(node, source).slice(start, end)).map(({ index, seen }) => ({
    ...placeAt(source, start + index),
    seen: seen.replaceAll(COMPONENT, '…').replace(/\s+/gu, ' '),
  }));
}

/** The source with everything in the node that is not its own words blanked out, so that places stay. */
function blanked(node: Nodes, source: string): string {
  const component = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  if (component || OTHERS.has(node.type)) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const blank = component ? COMPONENT : ' ';
    return source.slice(0, start) + blank.repeat(end - start) + source.slice(end);
  }
  return 'children' in node
    ? node.children.reduce((text, child) => blanked(child, text), source)
    : source;
}
