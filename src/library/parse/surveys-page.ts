import { SurveyFrontSchema } from '../../survey/index.ts';
import type { Folder } from '../read/index.ts';
import type { Memory } from './memory.ts';
import { parsePage } from './page.ts';

/** Where the page of a survey lies. */
export const pageFileOf = (id: string): string => `content/surveys/${id}.mdx`;

/** The page of a survey, parsed once however often it is asked for of one memory. */
export function pageOf(folder: Folder, id: string, memory: Memory) {
  const file = pageFileOf(id);
  return memory.recall(
    `${id} page`,
    () => folder.stamp(file),
    () => parsePage(folder, file, SurveyFrontSchema),
  );
}
