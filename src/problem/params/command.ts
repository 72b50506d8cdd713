/** Problems of what is asked of a command (scripts), where a file is not at fault. */
export interface CommandParams {
  /** `day`: ISO; `suggestion`: name and code of what was likely meant; `before`: the unit typed, when it has ended. */
  'place-unknown': {
    readonly day: string;
    readonly suggestion: string | null;
    readonly before: string | null;
  };
  /** A file that would have to be overwritten. */
  'file-taken': Record<never, never>;
  /** A published report that a change takes off the site. */
  'change-removed': Record<never, never>;
  'change-correction-lost': Record<never, never>;
  /** `where`: the first of the figures that changed. */
  'change-uncorrected': {
    readonly count: number;
    readonly where: string;
    readonly before: string;
    readonly after: string;
  };
  /** Of the survey's `published` values, `lost` are withheld or not there any more. */
  'change-mass-loss': { readonly lost: number; readonly published: number };
}
