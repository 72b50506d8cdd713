import { isStreamsFile } from '../../briefing/index.ts';
import { nearest, problem, type Problem } from '../../problem/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import type { ReferenceContext } from './context.ts';
import { placeOf } from './place.ts';

/** The components that show a file of a briefing, by what its name says it holds. */
const TAKERS = { streams: 'Streams', table: 'Table' } as const;

/** A Problem where a file is not beside the briefing, or is shown by another component. */
export function checkFile(
  element: ProseElement,
  src: string,
  { files }: ReferenceContext,
): readonly Problem[] {
  const taken = (name: string) => TAKERS[isStreamsFile(name) ? 'streams' : 'table'];
  const place = placeOf(element, 'src', src);
  if (files.includes(src)) {
    const instead = taken(src);
    if (instead === element.name) return [];
    return [problem('reference-file-kind', place, { component: element.name, instead })];
  }
  const own = files.filter((name) => taken(name) === element.name);
  return [problem('reference-file-unknown', place, { files: own, suggestion: nearest(src, own) })];
}
