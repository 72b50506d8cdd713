import { sidesOf } from '../../src/survey/estimate/net.ts';
import type { Choice, Question } from '../../src/survey/model/question.ts';
import type { Count, Place } from './attack-counts.ts';
import { EVERYONE, type View } from './attack-view.ts';

/** An equation between counts. */
export interface Equation {
  readonly total: Count;
  readonly parts: readonly Count[];
}

const BASES = ['valid', 'dk', 'asked'] as const;
const baseOf = ({ kind }: Choice) =>
  kind === 'answer' || kind === 'other' ? 'valid' : kind === 'dont_know' ? 'dk' : 'asked';

/** Every equation that a reader knows to hold, of each question in each place and across the groups of each breakdown. */
export function equationsOf(view: View): readonly Equation[] {
  const { questions } = view;
  const breakdowns = [...new Set(view.places.flatMap(({ by }) => by ?? []))];
  return [
    ...questions.flatMap((q) => view.places.flatMap((place) => within(view, q, place))),
    ...questions.flatMap((q) =>
      breakdowns.filter((by) => by !== q.name).flatMap((by) => across(view, q, by)),
    ),
    ...breakdowns.map((by) => ({
      total: view.size(EVERYONE),
      parts: view.places.filter((place) => place.by === by).map((place) => view.size(place)),
    })),
    ...questions.flatMap((q) => view.places.flatMap((place) => nets(view, q, place))),
    ...questions.flatMap((q) => view.places.flatMap((place) => routed(view, q, place))),
    ...questions.flatMap((q) =>
      breakdowns.filter((by) => by !== q.name).flatMap((by) => ungrouped(view, q, by)),
    ),
  ];
}

/** An unknown remainder: of at least nobody. */
const atMost = (view: View, total: Count, parts: readonly Count[]): Equation => ({
  total,
  parts: [...parts, view.other(parts.reduce((left, { n }) => left - n, total.n))],
});

function within(view: View, q: Question, place: Place): Equation[] {
  if (place.by === q.name) return [];
  const bases = BASES.flatMap((base) => {
    const count = view.base(q.name, base, place);
    return count === null ? [] : [{ base, count }];
  });
  const cells = (base: string) =>
    q.choices.filter((c) => baseOf(c) === base).map((c) => view.cell(q.name, c.name, place));
  const size = view.size(place);
  const isAll = q.relevant === null && bases.at(-1)?.base === 'asked';
  const widest = bases.at(-1)?.count;
  const whole =
    widest === undefined
      ? []
      : isAll
        ? [{ total: size, parts: [widest] }]
        : [atMost(view, size, [widest])];
  const inner = bases.flatMap(({ base, count }, index) => {
    const narrower = bases[index - 1]?.count;
    const below = narrower === undefined ? [] : [narrower];
    if (q.type === 'select_one') {
      const skipped = BASES.slice(
        bases[index - 1] === undefined ? 0 : BASES.indexOf(bases[index - 1]?.base ?? 'valid') + 1,
      );
      const own = skipped.filter((b) => BASES.indexOf(b) <= BASES.indexOf(base)).flatMap(cells);
      const parts = [...below, ...own];
      return base === 'asked' && q.relevant === null
        ? [atMost(view, count, parts)]
        : [{ total: count, parts }];
    }
    const ticks = cells(base).map((cell) => atMost(view, count, [cell]));
    return narrower === undefined
      ? ticks
      : [...ticks, ...wider(view, base, count, narrower, cells(base))];
  });
  return [...whole, ...inner, ...someTick(view, q, bases[0], cells('valid'))];
}

/** Whoever is in a wider base of ticks alone ticked a don't-know. */
function wider(
  view: View,
  base: string,
  count: Count,
  narrower: Count,
  cells: readonly Count[],
): Equation[] {
  const more = view.other(count.n - narrower.n);
  const [cell] = cells;
  const ticked =
    base === 'dk' && cell !== undefined && cells.length === 1 ? [atMost(view, cell, [more])] : [];
  return [{ total: count, parts: [narrower, more] }, ...ticked];
}

function someTick(
  view: View,
  q: Question,
  first: { readonly base: string; readonly count: Count } | undefined,
  cells: readonly Count[],
): Equation[] {
  if (q.type !== 'select_multiple' || first?.base !== 'valid') return [];
  const ticks = view.other(cells.reduce((sum, { n }) => sum + n, 0));
  return [{ total: ticks, parts: cells }, atMost(view, ticks, [first.count])];
}

/** The answers of one side of a scale make its net. */
function nets(view: View, q: Question, place: Place): Equation[] {
  const sides = sidesOf(q) ?? [];
  return (['top', 'bottom'] as const).flatMap((net) => {
    const total = view.net(q.name, net, place);
    const own = q.choices.filter((_, at) => sides[at] === (net === 'top' ? 1 : -1));
    const parts = own.map(({ name }) => view.cell(q.name, name, place));
    return total === null ? [] : [{ total, parts }];
  });
}

function across(view: View, q: Question, by: string): Equation[] {
  const groups = view.places.filter((place) => place.by === by);
  const cells = q.choices.map((c) => ({
    total: view.cell(q.name, c.name, EVERYONE),
    parts: groups.map((place) => view.cell(q.name, c.name, place)),
  }));
  const bases = BASES.flatMap((base) => {
    const total = view.base(q.name, base, EVERYONE);
    return total === null
      ? []
      : [{ total, parts: groups.flatMap((place) => view.base(q.name, base, place) ?? []) }];
  });
  return [...cells, ...bases];
}

/** `${q} = 'x'` and `${q} != 'x'`: whoever was asked gave the answer, or did not. */
function routed(view: View, q: Question, place: Place): Equation[] {
  const [, name = '', sign = '', choice = ''] =
    /^\$\{(\w+)\} (!?=) ['"]([^'"]*)['"]$/.exec(q.relevant ?? '') ?? [];
  const asked = BASES.flatMap((base) => view.base(q.name, base, place) ?? []).at(-1);
  if (name === '' || asked === undefined || place.by === name) return [];
  const cell = view.cell(name, choice, place);
  const found =
    sign === '=' ? atMost(view, cell, [asked]) : atMost(view, view.size(place), [cell, asked]);
  return found.parts.some(({ n }) => n < 0) ? [] : [found];
}

/** Of a group of the profile, those in no group of another breakdown are in it but not in its table by that breakdown. */
function ungrouped(view: View, q: Question, by: string): Equation[] {
  if (q.role !== 'background' || q.type !== 'select_one') return [];
  return q.choices.flatMap(({ name }) => {
    const group: Place = { by: q.name, group: name };
    const grouped = view.base(by, 'valid', group);
    const rest = view.cell(q.name, name, { by, group: null });
    return grouped === null ? [] : [{ total: view.size(group), parts: [grouped, rest] }];
  });
}
