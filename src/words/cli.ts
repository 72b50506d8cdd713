/** The stages of a build, in order. */
export type Stage = 'check' | 'pages' | 'search' | 'audit' | 'swap';

/** What the last line of a build tells. */
export interface BuildSummary {
  readonly surveys: number;
  readonly briefings: number;
  readonly pages: number;
  readonly problems: number;
  readonly seconds: string;
  readonly out: string;
}

/** What the command line says. */
export interface CliWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly seconds: (seconds: string) => string;
  readonly fine: (surveys: number, briefings: number) => string;
  readonly hidden: (file: string, count: number) => string;
  readonly found: (problems: number, files: number) => string;
  readonly untouched: (out: string) => string;
  readonly summary: (summary: BuildSummary) => string;
  readonly auditFailed: (findings: number) => string;
  readonly raw: string;
  readonly notFolder: (path: string) => string;
  readonly badUse: (reason: string) => string;
  readonly seeHelp: string;
}
