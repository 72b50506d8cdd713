import { formatClass, numberScale, readClass } from '../format/number-class.ts';
import type { Choice } from '../survey/model/question.ts';
import { isApart, isNumber, sizeOf, type Group } from './cells.ts';
import { fitsColumns } from './draw-heat.ts';
import { isGathering } from './gathering-class.ts';
import { groupName, labelOf, type QuestionChartOptions, type Subject } from './subject.ts';
import { TERRITORIES, unitsOf, type Territory } from './territory.ts';
import { wordsOf } from './words.ts';

/** Fewer classes are bars. */
const FEWEST = 3;
const NEARLY = 1e-9;
/** From so many figures on, a table of them reads faster than bars. */
const MANY = 16;
/** Fewer provinces than this are groups like others. */
const PROVINCES = 10;
/** So many steps of a scale make a distribution. */
const LONG = 8;

function cellOf(subject: Subject, group: Group, { name }: Choice) {
  const result = group.cells.get(name);
  const size = sizeOf(group.baseN, subject.base);
  return { value: result?.value ?? null, marks: [...(result?.marks ?? [])], size };
}

/** One answer over the groups, with intervals; only where every figure that is drawn has a valid one. */
export function intervalsOf(subject: Subject, { precision = false }: QuestionChartOptions) {
  const [choice, ...more] = subject.choices;
  if (!precision || subject.by === null || choice === undefined || more.length > 0) return null;
  const rows = subject.groups.map((group) => {
    const result = group.cells.get(choice.name);
    const ends = { low: result?.low ?? null, high: result?.high ?? null };
    const label = groupName(subject, group) ?? '';
    return { label, baseN: group.baseN, ...cellOf(subject, group, choice), ...ends };
  });
  const whole = rows.every(
    ({ value, low, high }) => value === null || (low !== null && high !== null),
  );
  return whole && rows.length > 1 ? { kind: 'interval' as const, rows } : null;
}

/** Whether answers and groups make so many figures that a table of them reads faster than bars. */
export function isMany({ groups, choices }: Subject): boolean {
  return groups.length * choices.length >= MANY;
}

/** A table of shades, where the groups' names fit its columns. */
export function heatOf(subject: Subject) {
  const { groups, choices, by, lang } = subject;
  const columns = groups.map((group) => groupName(subject, group) ?? '');
  if (by === null || groups.length < 2 || choices.length < 2) return null;
  if (!fitsColumns(columns)) return null;
  const rows = choices.map((choice) => ({
    label: labelOf(choice, lang),
    cells: groups.map((group) => cellOf(subject, group, choice)),
  }));
  return { kind: 'heat' as const, columns, rows };
}

/** The sample by steps of age and by two sexes: a background question on a scale, split by another with two groups. */
export function pyramidOf(subject: Subject) {
  const { question, by, groups, lang } = subject;
  const [left, right, ...more] = groups;
  if (by === null || question.role !== 'background' || question.scale !== 'ordinal') return null;
  if (left === undefined || right === undefined || more.length > 0) return null;
  const steps = subject.choices.filter((choice) => !isApart(choice));
  if (steps.length < 3) return null;
  const rows = steps.toReversed().map((choice) => ({
    label: labelOf(choice, lang),
    left: cellOf(subject, left, choice),
    right: cellOf(subject, right, choice),
  }));
  const names = { left: groupName(subject, left) ?? '', right: groupName(subject, right) ?? '' };
  return { kind: 'pyramid' as const, ...names, rows };
}

/** What the heights are of: the wording already stands over the chart. */
function unitOf({ lang, counted }: Subject): string {
  const { perStep, units } = wordsOf(lang);
  return perStep(units[counted]);
}

/** A scale of numbers of more steps than bars can show side by side, of which every share is known. */
export function histogramOf(kind: 'histogram' | 'quantiles', subject: Subject) {
  const { question, by, groups, lang } = subject;
  const answers = question.choices.filter(({ kind }) => kind === 'answer');
  const scores = answers.flatMap(({ score }) => (score === null ? [] : [score]));
  const [only] = groups;
  if (by !== null || only === undefined || question.type !== 'select_one') return null;
  if (scores.length < answers.length || scores.length < LONG || question.scale !== 'ordinal')
    return null;
  const sorted = answers.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
  const bins = sorted.flatMap((choice) => {
    const share = only.cells.get(choice.name)?.value ?? null;
    return share === null ? [] : [{ label: labelOf(choice, lang), share }];
  });
  if (bins.length < sorted.length) return null;
  return { kind, unit: unitOf(subject), bins };
}

/** Classes of a number: columns where all classes between the open ones are of one width, for a wider one would look fuller. */
export function classesOf(kind: 'histogram' | 'quantiles', subject: Subject) {
  const { question, by, groups, choices, lang } = subject;
  const [only] = groups;
  if (by !== null || only === undefined || !isNumber(question)) return null;
  const scale = numberScale(question);
  const bins = choices.flatMap(({ name }) => {
    const [own, share] = [readClass(name), only.cells.get(name)?.value ?? null];
    return own === null || share === null ? [] : [{ name, own, share }];
  });
  if (bins.length < only.cells.size || bins.length < FEWEST) return null;
  const widths = bins.flatMap(({ own: { from, to } }) =>
    from === null || to === null ? [] : [to - from],
  );
  if (widths.some((width) => Math.abs(width - (widths[0] ?? 0)) > NEARLY)) return null;
  const drawn = bins.map(({ name, own, share }) => ({
    label: formatClass(own, scale, lang, 'short'),
    share,
    open: isGathering(question, name),
  }));
  return { kind, unit: unitOf(subject), bins: drawn };
}

/** The division of the country that all these names are of; null when they are of none, of two, or few. */
export function territoryOf(names: readonly string[]): Territory | null {
  if (names.length < PROVINCES) return null;
  const fitting = TERRITORIES.filter((territory) => {
    const known = new Set(unitsOf(territory).map(({ name }) => name));
    return names.every((name) => known.has(name));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** One answer over the provinces of one division: ranked, or in their places where more than half of them are there. */
export function placesOf(kind: 'ranked' | 'tiles', subject: Subject) {
  const [choice, ...more] = subject.choices;
  if (subject.by === null || choice === undefined || more.length > 0) return null;
  const named = subject.groups.map((group) => ({ group, name: groupName(subject, group) ?? '' }));
  const territory = territoryOf(named.map(({ name }) => name));
  if (territory === null) return null;
  const units = unitsOf(territory);
  if (kind === 'tiles' && named.length * 2 <= units.length) return null;
  const cells = named.map(({ group, name }) => ({
    ...cellOf(subject, group, choice),
    code: units.find((unit) => unit.name === name)?.code ?? '',
    label: name,
  }));
  return { kind, territory, cells };
}
