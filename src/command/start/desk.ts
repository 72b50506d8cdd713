import { BriefingFrontSchema } from '../../briefing/index.ts';
import type { Context } from '../terminal/index.ts';
import { type Field, fieldsOf, type Known } from '../../form/index.ts';
import {
  type Folder,
  openDisk,
  parseBriefings,
  parseRegisterFiles,
  readRoot,
} from '../../library/index.ts';
import type { Registers } from '../../register/index.ts';
import { SurveyFrontSchema } from '../../survey/index.ts';
import type { FormWords, NewWords } from '../../words/index.ts';
import { formWords } from '../../words/area/form.ts';
import { newWords } from '../../words/area/new.ts';

export type ReportKind = 'survey' | 'briefing';

export const SCHEMAS = { survey: SurveyFrontSchema, briefing: BriefingFrontSchema } as const;

/** Everything that a new report is written from: what the folder holds, the fields, the words, today. */
export interface Desk extends Known {
  readonly kind: ReportKind;
  readonly fields: readonly Field[];
  readonly folder: Folder;
  readonly registers: Registers;
  /** Ids of reports of this kind, those that cannot be read included. */
  readonly taken: readonly string[];
  readonly context: Context;
  readonly form: FormWords;
  readonly words: NewWords;
}

/** The option of a field: `samplingNote` → `sampling-note`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Opens the desk for one kind of report. Mistakes in other files are not told here: that is what `check` is for. */
export function openDesk(kind: ReportKind, context: Context): Desk {
  const root = readRoot(openDisk(context.root));
  const { folder } = root;
  const { registers } = parseRegisterFiles(folder);
  const topics = registers.topics.map(({ id }) => id);
  const { ids, unread } = root[`${kind}s`];
  const inVietnam = new Date(context.effects.now() + 7 * 3_600_000);
  return {
    kind,
    fields: fieldsOf(SCHEMAS[kind]),
    folder,
    registers,
    taken: [...ids, ...unread],
    briefings:
      kind === 'survey'
        ? []
        : parseBriefings(root, topics).flatMap(({ loaded }) => loaded?.report.front ?? []),
    today: inVietnam.toISOString().slice(0, 10),
    context,
    form: formWords[context.lang],
    words: newWords[context.lang],
  };
}
