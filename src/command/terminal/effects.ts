/** What a command does to the world: handed in, so that a command can be tried without a terminal. */
export interface Effects {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Asks the person at the terminal; null when there is nothing more to be had from them. Left out where there is no terminal. */
  readonly ask?: (question: string) => Promise<string | null>;
  /** Shows a line that the next one takes the place of; an empty one takes it away. Left out where there is no terminal. */
  readonly foot?: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The folder that keeps what earlier runs made. Left out where nothing is kept. */
  readonly cache?: string;
  /** Threads that may work at once. Left out for this one alone. */
  readonly workers?: number;
}

/** The exit codes: fine, Problems found, used wrongly. */
export type ExitCode = 0 | 1 | 2;
