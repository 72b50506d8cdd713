import type { BriefingFront, BriefingKind } from '../../briefing/index.ts';
import type { Correction, releaseFields, Source, SurveyFront } from '../../survey/index.ts';

/** Fields of front matter that surveys and briefings share, and those of each. */
export type SharedField = keyof typeof releaseFields;
export type SurveyField = Exclude<keyof SurveyFront, SharedField>;
export type BriefingField = Exclude<keyof BriefingFront, SharedField>;
/** The fields inside a field. */
type PartName = 'start' | 'end' | keyof Correction | keyof Source | keyof Raking;
type Raking = NonNullable<SurveyFront['raking']>;

/** What a field holds, for whoever fills it in. A new field of a schema does not compile without its words. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
  /** As written behind the colon, in YAML. */
  readonly example: string;
}

/** The sections of a briefing's body, and what each is to tell. */
export interface SectionWords {
  readonly heading: string;
  readonly gap: string;
}

/** What a new report is written with, and what the one who writes it is asked. */
export interface FormWords {
  readonly fields: Readonly<Record<SharedField | SurveyField | BriefingField, FieldWords>>;
  readonly parts: Readonly<Record<PartName, string>>;
  /** Names of the words that a field may hold, by the word. */
  readonly choices: Readonly<Record<string, string>>;
  readonly top: readonly string[];
  readonly optional: string;
  readonly example: (example: string) => string;
  readonly oneOf: (choices: readonly string[]) => string;
  readonly severalOf: (choices: readonly string[]) => string;
  readonly briefing: {
    readonly situation: SectionWords;
    readonly streams: SectionWords & { readonly caption: string };
    readonly forecast: SectionWords;
    readonly proposals: SectionWords;
  };
  readonly survey: {
    readonly findings: SectionWords;
    readonly noData: (folder: string) => string;
  };
  readonly gap: (what: string) => string;
  /** The title of a periodical briefing. */
  readonly titles: Readonly<
    Partial<Record<BriefingKind, (number: number, year: string) => string>>
  >;
}
