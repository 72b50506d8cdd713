import { buildIndex } from './build.ts';
import { openIndex, type HeadingIndex } from './reader.ts';
import { addNeighbours } from './neighbours.ts';
import type { PageRecord, QuestionRecord } from './record.ts';

export function questionOf(name: string, wording: string): QuestionRecord {
  return {
    name,
    wording,
    figure: '60% chọn “Có”',
    base: '',
    chart: null,
    trend: null,
    comparable: true,
  };
}

export function recordOf(id: string, title: string, parts: Partial<PageRecord> = {}): PageRecord {
  return {
    url: `/khao-sat/${id}/`,
    title,
    kind: 'Khảo sát',
    year: '2024',
    end: '2024-05-01',
    when: '01/05/2024',
    place: 'Kon Tum',
    places: ['Kon Tum'],
    successors: ['Quảng Ngãi'],
    predecessors: [],
    topics: ['Đất đai'],
    modes: ['phiếu giấy'],
    sampling: 'Mẫu định mức',
    size: 500,
    summary: '',
    about: [],
    documents: [],
    figure: null,
    badges: [],
    questions: [],
    ...parts,
  };
}

/** An index in memory, as written and read through JSON. */
export async function indexOf(
  records: readonly PageRecord[],
  synonyms: readonly (readonly [string, string])[] = [],
  texts: readonly string[] = [],
): Promise<HeadingIndex> {
  const neighbours = new Map<string, Set<string>>();
  for (const text of texts) addNeighbours(neighbours, text);
  const files = new Map(
    [...buildIndex(records, synonyms, neighbours)].map(({ path, content }) => [
      path,
      JSON.stringify(content),
    ]),
  );
  return openIndex(async (path) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`no file: ${path}`);
    return JSON.parse(text);
  });
}
