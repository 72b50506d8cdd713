import type { Facet, FacetName, PageColumns } from './files.ts';
import type { PageRecord } from './record.ts';

/** What filters, counts and sorting need of every page, in one file. */
export function columnsOf(records: readonly PageRecord[]): PageColumns {
  const values: Record<FacetName, (record: PageRecord) => readonly string[]> = {
    kind: ({ kind }) => [kind],
    year: ({ year }) => [year],
    topic: ({ topics }) => topics,
    place: ({ places, successors }) => [...new Set([...places, ...successors])],
    mode: ({ modes }) => modes,
    sampling: ({ sampling }) => (sampling === null ? [] : [sampling]),
  };
  return {
    questions: records.map(({ questions }) => questions.length),
    end: records.map(({ end }) => end),
    size: records.map(({ size }) => size),
    facets: {
      kind: facetOf(records.map(values.kind)),
      year: facetOf(records.map(values.year)),
      topic: facetOf(records.map(values.topic)),
      place: facetOf(records.map(values.place)),
      mode: facetOf(records.map(values.mode)),
      sampling: facetOf(records.map(values.sampling)),
    },
  };
}

function facetOf(pages: readonly (readonly string[])[]): Facet {
  const values = [...new Set(pages.flat())].toSorted();
  const places = new Map(values.map((value, at) => [value, at]));
  return {
    values,
    pages: pages.map((own) => own.flatMap((value) => places.get(value) ?? [])),
  };
}
