/** A share (0–1) or a number of one wave, by its date and its territory. */
export interface PlacedReading {
  readonly date: string;
  readonly place: string;
  readonly value: number;
}

/** What components of MDX bodies point at. */
export interface ReferenceParams {
  'reference-survey-missing': { readonly component: string };
  'reference-survey-unknown': { readonly suggestion: string | null };
  'reference-question-unknown': { readonly survey: string; readonly suggestion: string | null };
  'reference-choice-unknown': {
    readonly question: string;
    readonly choices: readonly string[];
    readonly suggestion: string | null;
  };
  'reference-choice-missing': {
    readonly component: string;
    readonly question: string;
    readonly choices: readonly string[];
  };
  'reference-by-unknown': {
    readonly question: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  'reference-group-unknown': {
    readonly by: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  'reference-group-incomplete': {
    readonly component: string;
    readonly has: string;
    readonly lacks: string;
  };
  'reference-word-unknown': { readonly known: readonly string[] };
  'reference-figure-missing': { readonly component: string; readonly question: string };
  /** `sampling` as the front matter has it. */
  'reference-interval-sampling': { readonly survey: string; readonly sampling: string };
  'reference-interval-missing': { readonly component: string; readonly question: string };
  'reference-from-question': { readonly question: string; readonly from: string };
  /** Shares of an answer or of a side, 0–1: the largest, and where the words are a percentage the one nearest to it. */
  'reference-title-false': {
    readonly words: string;
    readonly question: string;
    readonly largest: number;
    readonly nearest: number | null;
  };
  /** `readings`: shares (0–1) or numbers by their dates, oldest first; `breaks`: days from which they are not compared with those before. */
  'reference-trend-title-false': {
    readonly words: string;
    readonly series: string;
    readonly unit: 'percent' | 'points';
    readonly readings: readonly PlacedReading[];
    readonly breaks: readonly string[];
  };
  /** `elsewhere`: components that take the kind, where this one does not. */
  'reference-chart-unknown': {
    readonly known: readonly string[];
    readonly elsewhere: readonly string[];
    readonly suggestion: string | null;
  };
  /** `fitting`: kinds that do, the house's own choice first; none where there is nothing to draw. */
  'reference-chart-unfit': {
    readonly kind: string;
    readonly of: 'question' | 'series';
    readonly name: string;
    readonly fitting: readonly string[];
  };
  'reference-from-same': object;
  /** A group is compared with itself. */
  'reference-other-same': object;
  'reference-series-unknown': { readonly suggestion: string | null };
  'reference-file-kind': { readonly component: string; readonly instead: string };
  'reference-file-unknown': {
    readonly files: readonly string[];
    readonly suggestion: string | null;
  };
}
