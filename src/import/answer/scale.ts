import { fold } from '../../format/index.ts';
import type { Scale } from '../../survey/index.ts';
import { partialLevel, scaleLevel } from './scale-level.ts';
import { rankByRange } from './scale-range.ts';
import { WORD_SCALES } from './scale-words.ts';

/** The order of a list of answers. */
export interface ScaleFound {
  readonly scale: Scale;
  /** What the levels are about; two lists of one core are parts of one list. */
  readonly core: string;
  /** For each label its place in the order: below 0, 0 or above for two-sided scales. */
  readonly ranks: readonly number[];
  /** Whether the ranks are scores too. */
  readonly scored: boolean;
}

/**
 * Finds the order of answers: graded words ("rất … / không …"), known lists (tốt–khá–trung bình–kém, schooling,
 * frequency), or ranges of numbers. Don't-knows and "other" must be left out before.
 *
 * @returns null for answers without an order.
 * @example
 * findScale(['Hài lòng', 'Bình thường', 'Không hài lòng'])?.ranks; // [1, 0, -1]
 */
export function findScale(labels: readonly string[]): ScaleFound | null {
  if (labels.length < 2) return null;
  return gradedScale(labels) ?? wordScale(labels) ?? rangeScale(labels);
}

function gradedScale(labels: readonly string[]): ScaleFound | null {
  const levels = withPartial(labels);
  const cores = new Set(levels.flatMap((one) => one?.core ?? []));
  const [core = ''] = cores;
  const values = levels.map((one) => one?.level ?? NaN);
  if (cores.size !== 1 || values.some(Number.isNaN)) return null;
  if (new Set(values).size !== labels.length) return null;
  const two = values.some((level) => level < 0) && values.some((level) => level > 0);
  // One graded word beside a middle one says too little: "Bình thường" and "Khác thường" are no scale.
  if (!two && labels.length < 3) return null;
  return {
    scale: two ? 'bipolar' : 'ordinal',
    core,
    ranks: values.map((level) => sideRank(level, values)),
    scored: true,
  };
}

/** Words that only grade belong to what the others are about, where that is more than one word: not "Tốt", "Khá". */
function withPartial(labels: readonly string[]) {
  const partial = labels.map(partialLevel);
  const levels = labels.map((label, at) => (partial[at] === null ? scaleLevel(label) : null));
  const sure = levels.some((one) => one?.core?.includes(' ') === true);
  return labels.map((label, at) => {
    const level = partial[at] ?? null;
    if (level === null) return levels[at] ?? null;
    return sure ? { core: null, level } : scaleLevel(label);
  });
}

/** 1 for the level nearest to the middle on its side, 2 for the next; negative on the other side. */
function sideRank(level: number, all: readonly number[]): number {
  const nearer = all.filter(
    (other) => Math.sign(other) === Math.sign(level) && Math.abs(other) <= Math.abs(level),
  );
  return level === 0 ? 0 : Math.sign(level) * nearer.length;
}

function wordScale(labels: readonly string[]): ScaleFound | null {
  const folded = labels.map((label) => fold(label).trim());
  for (const { core, scale, levels, within } of WORD_SCALES) {
    const found = folded.map((label) => rankIn(label, levels, within));
    const distinct = new Set(found).size;
    if (found.some((rank) => rank < 0) || distinct < 2) continue;
    if (distinct < found.length && !within) continue;
    const middle = scale === 'bipolar' ? Math.floor(levels.length / 2) : 0;
    const ranks = found.map((rank) => rank - middle);
    return { scale, core, ranks, scored: scale === 'bipolar' };
  }
  return null;
}

/** The level whose word the label is, or with `within` holds (the longest word wins); −1 when none. */
function rankIn(label: string, levels: readonly (readonly string[])[], within: boolean): number {
  let best = { rank: -1, length: 0 };
  levels.forEach((words, rank) => {
    for (const word of words) {
      const found = within
        ? new RegExp(`(?<![a-z])${word}(?![a-z])`, 'u').test(label)
        : label === word;
      if (found && word.length > best.length) best = { rank, length: word.length };
    }
  });
  return best.rank;
}

function rangeScale(labels: readonly string[]): ScaleFound | null {
  const ranks = rankByRange(labels);
  return ranks === null ? null : { scale: 'ordinal', core: 'range', ranks, scored: false };
}
