import type { Synonym } from '../register/register.ts';
import { encodeSearchText } from './encode.ts';
import type { Engine, EngineResult, Filters } from './engine.ts';
import { searchesOf } from './query.ts';

/** All that matched, best first, and the counts of the filters. */
export interface Found {
  readonly results: readonly EngineResult[];
  readonly filters: Filters;
}

/**
 * Runs the searches of one query in turn and joins their answers: who matched an earlier search stands before who only matched a later one.
 * An empty query with filters lists what they select.
 */
export async function find(
  engine: Engine,
  input: string,
  filters: Readonly<Record<string, string>>,
  synonyms: readonly Synonym[],
): Promise<Found> {
  const searches: readonly (string | null)[] = searchesOf(input, synonyms);
  const asked = searches.length > 0 ? searches : [null];
  const encoded = Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [
      encodeSearchText(name),
      encodeSearchText(value),
    ]),
  );
  const results = new Map<string, EngineResult>();
  let counts: Filters = {};
  for (const search of asked) {
    const answer = await engine.search(search === null ? null : encodeSearchText(search), {
      filters: encoded,
    });
    for (const result of answer.results)
      if (!results.has(result.id)) results.set(result.id, result);
    counts = mostOf(counts, answer.filters);
  }
  return { results: [...results.values()], filters: counts };
}

/** The larger count of each value: the searches of one query overlap, so their counts may not be added. */
function mostOf(a: Filters, b: Filters): Filters {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.map((name) => {
      const values = [...new Set([...Object.keys(a[name] ?? {}), ...Object.keys(b[name] ?? {})])];
      return [
        name,
        Object.fromEntries(
          values.map((value) => [value, Math.max(a[name]?.[value] ?? 0, b[name]?.[value] ?? 0)]),
        ),
      ];
    }),
  );
}
