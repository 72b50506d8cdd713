/** A series beside a figure: its line as SVG, and in words what it is of. */
export interface TrendRecord {
  readonly chart: string;
  readonly text: string;
  /** The page of the series, under the site's origin. */
  readonly url: string;
}

/** A question as a hit shows it: all of it published. */
export interface QuestionRecord {
  /** The name of its page below that of its survey. */
  readonly name: string;
  readonly wording: string;
  /** The headline figure in words, or in words why there is none. */
  readonly figure: string;
  /** Whom the figure speaks for, in words. */
  readonly base: string;
  /** A bar as SVG, drawn at build by the code of the pages' charts; null where a figure is withheld or there are none. */
  readonly chart: string | null;
  /** How its series went, where it belongs to one. */
  readonly trend: TrendRecord | null;
  /** Whether it has shares to compare with those of another survey. */
  readonly comparable: boolean;
}

/** A report as a hit shows it, with its questions. What the index is made from; one small file each. */
export interface PageRecord {
  /** Address under the site's origin. */
  readonly url: string;
  /** The name of the member site that it comes from; this site's own have none. */
  readonly site?: string;
  readonly title: string;
  readonly kind: string;
  readonly year: string;
  /** ISO day, month or year, for sorting. */
  readonly end: string;
  /** Period or fieldwork, as shown. */
  readonly when: string;
  /** The territory, as shown. */
  readonly place: string;
  /** Names of its units, of those that took over from them, and of those that had gone into them. */
  readonly places: readonly string[];
  readonly successors: readonly string[];
  readonly predecessors: readonly string[];
  readonly topics: readonly string[];
  readonly modes: readonly string[];
  readonly sampling: string | null;
  /** Valid responses. */
  readonly size: number | null;
  readonly summary: string;
  /** Other words that it is found by: issuer, headings, streams of opinion. */
  readonly about: readonly string[];
  /** Numbers of the documents that it names. */
  readonly documents: readonly string[];
  readonly figure: string | null;
  /** Standing, and that figures are made up. */
  readonly badges: readonly string[];
  readonly questions: readonly QuestionRecord[];
}
