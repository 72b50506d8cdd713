/** What becomes of a report on the public site. `kept` is published before and after; `unseen` neither before nor after. */
export type ReportFate = 'added' | 'removed' | 'kept' | 'unseen';

/** What became of a figure: it shows something else, is withheld now, is not there any more, or is shown for the first time. */
export type FigureFate = 'changed' | 'withheld' | 'gone' | 'new';

/** Why there is nothing to compare with. */
export type BaseFault = 'no-git' | 'no-repository' | 'no-revision' | 'no-content';

/** What `dlxh diff` says. */
export interface DiffWords {
  readonly faults: Readonly<Record<BaseFault, (wanted: string) => string>>;
  readonly baseBroken: (base: string, problems: number) => string;
  readonly against: (base: string, at: string) => string;
  readonly nothing: string;
  readonly survey: string;
  readonly briefing: string;
  readonly fates: Readonly<Record<ReportFate, string>>;
  readonly figureFates: Readonly<Record<FigureFate, (count: number) => string>>;
  readonly header: readonly [question: string, choice: string, group: string, change: string];
  /** Statistics that are not of one choice, and nets of a scale. */
  readonly statistics: Readonly<Record<string, string>>;
  readonly otherBases: (count: number) => string;
  readonly more: (count: number) => string;
  readonly rows: (before: string, after: string, lost: string | null) => string;
  readonly wording: (question: string) => string;
  readonly seriesWording: (question: string, series: string, wave: string | null) => string;
  readonly passages: (headings: readonly string[]) => string;
  readonly opening: string;
  readonly cells: (count: number) => string;
  readonly rowAdded: string;
  readonly rowGone: string;
  readonly corrections: (count: number) => string;
  readonly none: string;
  readonly overall: string;
  readonly refused: (problems: number) => string;
  readonly fine: string;
}
