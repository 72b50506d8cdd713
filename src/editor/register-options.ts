import { formatDay } from '../format/index.ts';
import { type Locality, localityName, type Registers } from '../register/index.ts';
import type { EditorWords } from '../words/index.ts';
import type { Option } from './field.ts';

/** Entries of the registers, by the field of front matter that names them. */
export function registerOptions(
  { topics, localities, documents, series }: Registers,
  surveys: readonly string[],
  words: EditorWords,
): Readonly<Record<string, readonly Option[]>> {
  return {
    topics: topics.map(({ id, label }) => ({ label, value: id })),
    localities: localityOptions(localities, words),
    documents: documents.map(({ number, title }) => ({
      label: `${number}: ${title}`,
      value: number,
    })),
    series: series.map(({ id, label }) => ({ label, value: id })),
    surveys: surveys.map((id) => ({ label: id, value: id })),
  };
}

/** A code once, with every unit that it stood for and when: neither code nor name alone tells a province. */
function localityOptions(localities: readonly Locality[], words: EditorWords): readonly Option[] {
  const named = (unit: Locality): string => {
    const name = localityName(unit);
    return unit.validTo === null ? name : `${name} ${words.until(formatDay(unit.validTo, 'vi'))}`;
  };
  const byCode = Map.groupBy(localities, ({ code }) => code);
  return [...byCode].map(([value, units]) => ({
    label: `${value}: ${units.map(named).join('; ')}`,
    value,
  }));
}
