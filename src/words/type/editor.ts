/** What the editor in the browser says besides the words of the fields. */
export interface EditorWords {
  readonly title: string;
  readonly surveys: string;
  readonly briefings: string;
  readonly pages: string;
  readonly body: string;
  readonly bodyHint: string;
  readonly pageHint: string;
  readonly id: string;
  /** Of fields that are filled in otherwise here than in a file. */
  readonly hints: Readonly<Record<string, string>>;
  /** Surveys taken from a source that does not state when people were asked. */
  readonly unstated: string;
  /** A hint of a field that must be filled in before a report is published. */
  readonly required: (hint: string) => string;
  /** The choice of no province. */
  readonly none: string;
  readonly byStatus: string;
  readonly count: string;
  readonly day: string;
  readonly moment: string;
  readonly until: (day: string) => string;
  /** Of the command. */
  readonly open: (url: string) => string;
  readonly stop: string;
  readonly written: (folder: string) => string;
  readonly needRepo: string;
  readonly refusedOut: (folder: string) => string;
}
