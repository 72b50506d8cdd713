import { BriefingFrontSchema } from '../../briefing/index.ts';
import {
  type EditorBackend,
  editorConfig,
  listsOfNone,
  registerOptions,
} from '../../editor/index.ts';
import {
  openDisk,
  PageFrontSchema,
  parseRegisterFiles,
  parseSettings,
  readRoot,
} from '../../library/index.ts';
import { SurveyFrontSchema } from '../../survey/index.ts';
import type { EditorWords, FormWords } from '../../words/index.ts';
import { editorFiles } from './files.ts';

/** The schemas of everything that is written in the editor. */
export const EDITED = {
  surveys: SurveyFrontSchema,
  briefings: BriefingFrontSchema,
  pages: PageFrontSchema,
} as const;

/** Everything the editor's site consists of, for one folder of content. */
export function editorSite(
  root: string,
  backend: EditorBackend,
  hosts: readonly string[],
  { form, words }: { readonly form: FormWords; readonly words: EditorWords },
): ReadonlyMap<string, Uint8Array> {
  const { folder, surveys } = readRoot(openDisk(root));
  const { registers } = parseRegisterFiles(folder);
  const title = parseSettings(folder).value?.title ?? 'dlxh';
  const config = editorConfig({
    title,
    backend,
    form,
    words,
    schemas: EDITED,
    registers: registerOptions(registers, surveys.ids, words),
  });
  return editorFiles(config, config.app_title, listsOfNone(EDITED), hosts);
}
