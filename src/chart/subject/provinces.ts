import { TERRITORIES, unitsOf, type Territory } from '../spec/index.ts';
import { cellOf } from './figures.ts';
import { groupName, type Subject } from './subject.ts';

/** Fewer provinces than this are groups like others. */
const FEWEST = 10;

/** The division of the country that all these names are of; null when they are of none, of two, or few. */
export function territoryOf(names: readonly string[]): Territory | null {
  if (names.length < FEWEST) return null;
  const fitting = TERRITORIES.filter((territory) => {
    const known = new Set(unitsOf(territory).map(({ name }) => name));
    return names.every((name) => known.has(name));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** One answer over the provinces of one division. */
export function provincesOf(subject: Subject) {
  const [choice, ...more] = subject.choices;
  if (subject.by === null || choice === undefined || more.length > 0) return null;
  const named = subject.groups.map((group) => ({ group, name: groupName(subject, group) ?? '' }));
  const territory = territoryOf(named.map(({ name }) => name));
  if (territory === null) return null;
  const units = unitsOf(territory);
  const cells = named.map(({ group, name }) => ({
    ...cellOf(subject, group, choice),
    code: units.find((unit) => unit.name === name)?.code ?? '',
    label: name,
  }));
  return { territory, cells };
}
