/** What a command does to the world: handed in, so that a command can be tried without a terminal. */
export interface Effects {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** The exit codes: fine, Problems found, used wrongly. */
export type ExitCode = 0 | 1 | 2;
