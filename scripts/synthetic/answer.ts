import type { Answer, Choice, ChoiceList } from './form.ts';
import { between, pick, type Random } from './random.ts';

/** Moves u (0–1) up (s > 0) or down, keeping the ends in place and the order of any two: monotone for |s| < 1. */
function tilt(u: number, s: number): number {
  return u + s * u * (1 - u);
}

const isSubstantive = (choice: Choice) => choice.kind === undefined || choice.kind === 'other';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * One choice of a list. `shares` are per cent in the order of the list, worst answer first where there is an order;
 * the person's influences move substantive answers by `lean` (0: not at all) and leave don't-knows alone.
 */
export function one(list: ChoiceList, shares: readonly number[], lean = 1): Answer {
  if (shares.length !== list.choices.length || Math.abs(sum(shares) - 100) > 1e-9) {
    throw new Error(`shares do not fit the list: ${list.name}`);
  }
  const only = (wanted: boolean) =>
    shares.map((share, at) =>
      list.choices.slice(at, at + 1).every(isSubstantive) === wanted ? share : 0,
    );
  const [answers, others] = [only(true), only(false)];
  return (person, random) => {
    const evades = random() * 100 < sum(others);
    const u = person.tilts.reduce((moved, s) => tilt(moved, s * lean), random());
    return list.choices[pick(evades ? random() : u, evades ? others : answers)]?.name ?? '';
  };
}

/** The same words in the order in which somebody might have clicked them. */
function shuffle(names: readonly string[], random: Random): string[] {
  return names
    .map((name) => ({ name, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ name }) => name);
}

/** Any choices of a list, at most `most`, each with its own chance in per cent; the last choice where nothing else was ticked. */
export function many(list: ChoiceList, chances: readonly number[], most = chances.length): Answer {
  const fallback = list.choices.slice(-1).map((choice) => choice.name);
  return (_person, random) => {
    const ticked = list.choices.filter((_choice, at) => random() * 100 < (chances[at] ?? 0));
    const names = shuffle(
      ticked.map((choice) => choice.name),
      random,
    ).slice(0, most);
    return (names.length > 0 ? names : fallback).join(' ');
  };
}

/** A number from `low` to `high` by `step`, bunched towards the low end by `bunch` draws of which the least counts; some cells stay empty. */
export function number(
  low: number,
  high: number,
  step: number,
  bunch = 1,
  emptyPercent = 0,
): Answer {
  return (_person, random) => {
    if (random() * 100 < emptyPercent) return '';
    const draws = Array.from({ length: bunch }, () =>
      between(random, 0, Math.round((high - low) / step)),
    );
    return String(Math.round((low + Math.min(...draws) * step) * 100) / 100);
  };
}

/** A mark on a scale from `low` to `high` that follows the person's influences. */
export function mark(low: number, high: number): Answer {
  return (person, random) => {
    const u = person.tilts.reduce(tilt, (random() + random()) / 2);
    return String(low + Math.min(high - low, Math.floor(u * (high - low + 1))));
  };
}

/** One of some harmless phrases, given by `percent` of people. */
export function phrase(phrases: readonly string[], percent: number): Answer {
  return (_person, random) =>
    random() * 100 < percent ? (phrases[between(random, 0, phrases.length - 1)] ?? '') : '';
}

/** A day of one month, from `first` to `last`; `month` as 2026-10. */
export function day(month: string, first: number, last: number): Answer {
  return (_person, random) => `${month}-${String(between(random, first, last)).padStart(2, '0')}`;
}

/** What the design or the background has settled before the interview. */
export function known(name: string): Answer {
  return (person) => person.known.get(name) ?? '';
}
