import type { BriefingFront, Stream } from './briefing/index.ts';
import type { Prose } from './prose/index.ts';
import type { Registers } from './register/index.ts';
import type {
  Design,
  PublishedContrast,
  PublishedTest,
  Question,
  Result,
  SurveyFront,
} from './survey/index.ts';

/** A survey as it may be published: everything here has passed `disclose`. */
export interface SurveyReport {
  readonly id: string;
  /** Digest of the files it was made from; left out where nobody worked it out. */
  readonly origin?: string | undefined;
  readonly front: SurveyFront;
  readonly questions: readonly Question[];
  readonly results: readonly Result[];
  /** Tests between groups of a probability sample, as far as the figures they rest on are published. */
  readonly tests: readonly PublishedTest[];
  readonly comparisons: readonly PublishedContrast[];
  readonly design: Design;
  /** Remarks of a results.csv, by question: "nguồn in gần 81%". */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly prose: Prose;
}

/** A CSV beside a briefing, header first, as text. */
export interface DataTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface BriefingReport {
  readonly id: string;
  /** Digest of the files it was made from; left out where nobody worked it out. */
  readonly origin?: string | undefined;
  readonly front: BriefingFront;
  /** By file name: `streams.csv`. */
  readonly streams: ReadonlyMap<string, readonly Stream[]>;
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly prose: Prose;
  /** Surveys named in the front matter or by a component, each once, in order. */
  readonly surveys: readonly string[];
}

/** A standing page of the site: about, methods, glossary. */
export interface StandingPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: Prose['headings'];
  /** The MDX that the guard read and passed, word for word, its front matter blanked. */
  readonly body: string;
}

/** `content/site.yaml`. */
export interface SiteSettings {
  readonly title: string;
  readonly organisation: string;
  readonly contact: string;
  /** Origin, without a path: https://example.org. */
  readonly url: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  readonly lang: 'vi' | 'en';
  /** Said at the top of every page when the whole site is a demonstration. */
  readonly notice: string | null;
  /** Other sites that this one's search asks too. */
  readonly members: readonly Member[];
}

/** Everything in the root folder, drafts and embargoed reports included. Never handed to the pages as it is. */
export interface Library {
  readonly settings: SiteSettings;
  readonly registers: Registers;
  readonly surveys: readonly SurveyReport[];
  readonly briefings: readonly BriefingReport[];
  readonly pages: readonly StandingPage[];
}

/** All that one edition may show at one moment, newest first. The one thing that crosses to the pages. */
export interface Site {
  readonly settings: SiteSettings;
  readonly edition: 'public' | 'internal';
  /** The moment of publication, ISO with offset: an argument of the build, never the clock. */
  readonly at: string;
  /** Whether each survey has an annex, a page with all its tables; left out for none. */
  readonly annex?: boolean;
  readonly registers: Registers;
  readonly surveys: readonly SurveyReport[];
  readonly briefings: readonly BriefingReport[];
  readonly pages: readonly StandingPage[];
}

/** Another site of the same make, whose reports this one's search finds too. */
export interface Member {
  /** Shown beside each of its hits. */
  readonly name: string;
  /** The address of its home page, `/` at its end. */
  readonly url: string;
}
