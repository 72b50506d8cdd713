import type { BriefingParams } from './briefing.ts';
import type { CommandParams } from './command.ts';
import type { DesignParams } from './design.ts';
import type { FrontParams } from './front.ts';
import type { ImportParams } from './import.ts';
import type { LibraryParams } from './library.ts';
import type { MarginsParams } from './margins.ts';
import type { ProseParams } from './prose.ts';
import type { RegisterParams } from './register.ts';
import type { ResponsesParams } from './responses.ts';
import type { ResultsParams } from './results.ts';
import type { SurveyParams } from './survey.ts';
import type { TableParams } from './table.ts';
import type { TextParams } from './text.ts';

/** What each kind of Problem knows besides its place; the sentences in `vi/` and `en/` are made from it. */
export interface ProblemParams
  extends
    TableParams,
    TextParams,
    SurveyParams,
    ResponsesParams,
    ResultsParams,
    FrontParams,
    DesignParams,
    MarginsParams,
    BriefingParams,
    CommandParams,
    ProseParams,
    RegisterParams,
    LibraryParams,
    ImportParams {}

/** What is wrong, and how to mend it. The remedy may be empty where the message says it all. */
export interface Sentence {
  readonly message: string;
  readonly remedy: string;
}

/** The sentences of one area in one language. `seen` is the offending text, already quoted. */
export type Sentences<P> = {
  readonly [C in keyof P]: (params: P[C], seen: string) => Sentence;
};
