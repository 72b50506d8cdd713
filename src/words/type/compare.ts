/** Why figures may not be read against each other. */
export type Warning =
  | 'wording'
  | 'type'
  | 'choices'
  | 'background'
  | 'groups'
  | 'mode'
  | 'sampling'
  | 'unstated'
  | 'territory'
  | 'break'
  | 'population'
  | 'base'
  | 'asked'
  | 'lowBase'
  | 'synthetic';

/** What the comparison of questions says. */
export interface CompareWords {
  readonly title: string;
  readonly lede: string;
  readonly needsScript: string;
  readonly loading: string;
  readonly failed: string;
  readonly few: string;
  /** Ways to questions that may be compared. */
  readonly toSearch: string;
  readonly toBank: string;
  readonly missing: (count: number) => string;
  /** What is shown, for those who do not see it change. */
  readonly shown: (count: number, by: string | null, answer: string | null) => string;
  readonly remove: (place: number) => string;
  readonly removeOf: (place: number) => string;
  readonly by: string;
  readonly everyoneTogether: string;
  readonly onlyAnswer: string;
  readonly allAnswers: string;
  readonly caution: string;
  readonly warnings: Readonly<Record<Warning, string>>;
  readonly noChart: string;
  readonly description: string;
  readonly tableOf: (by: string | null, answer: string | null) => string;
  readonly answer: string;
  readonly base: string;
  readonly notAsked: string;
  readonly left: (questions: string, by: string) => string;
  readonly someLoose: string;
  readonly untested: string;
  readonly download: string;
  readonly csv: readonly string[];
  readonly synthetic: string;
}
