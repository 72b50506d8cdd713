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
}
