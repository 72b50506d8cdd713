/** The stages of a build, in order. */
export type Stage = 'check' | 'pages' | 'pictures' | 'cards' | 'search' | 'audit' | 'swap';

/** One part of a site that was made by itself. */
interface ShardSummary {
  readonly part: number;
  readonly of: number;
  readonly seconds: string;
}

/** What the last line of a build tells. */
interface BuildSummary {
  readonly surveys: number;
  readonly briefings: number;
  readonly pages: number;
  readonly problems: number;
  readonly seconds: string;
  readonly out: string;
}

/** Why a site may not be put in a folder. */
export type OutFault = 'root' | 'sources' | 'not-folder' | 'not-site';

/** Why the machine cannot do what it is asked: an error of the disk that whoever runs the command can mend. */
export type DiskFault =
  | 'permission'
  | 'full'
  | 'read-only'
  | 'busy'
  | 'missing'
  | 'taken'
  | 'not-folder'
  | 'too-many'
  | 'name';

/** What the audit of a built site says of a fault; the argument is what was seen. */
export interface AuditWords {
  readonly forbidden: string;
  readonly policy: string;
  readonly inline: (what: string) => string;
  readonly link: (link: string) => string;
  readonly anchor: (id: string) => string;
  readonly secret: (text: string) => string;
}

/** How weights were adjusted to margins, each number formatted. */
interface RakedSummary {
  readonly questions: string;
  readonly iterations: string;
  /** The group that is farthest from its margin, and how far. */
  readonly worst: string;
  readonly difference: string;
  readonly least: string;
  readonly greatest: string;
  readonly before: string;
  readonly after: string;
}

/** What `check --fix` mends. */
type Mend =
  'encoding' | 'bom' | 'line-ends' | 'delimiter' | 'nfc' | 'trim' | 'hidden' | 'spaces' | 'decimal';

/** What the command line says. */
export interface CliWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly progress: (so: { readonly percent: number; readonly left: number }) => string;
  readonly seconds: (seconds: string) => string;
  readonly fine: (surveys: number, briefings: number) => string;
  readonly gaps: (gaps: number, files: number) => string;
  readonly hidden: (file: string, count: number) => string;
  readonly found: (problems: number, files: number) => string;
  readonly warned: (warnings: number, files: number) => string;
  readonly mends: Readonly<Record<Mend, string>>;
  readonly moreMended: (file: string, count: number) => string;
  readonly mended: (changes: number, files: number) => string;
  readonly wouldMend: (changes: number, files: number) => string;
  readonly nothingToMend: string;
  readonly untouched: (out: string) => string;
  readonly summary: (summary: BuildSummary) => string;
  readonly shardMade: (shard: ShardSummary) => string;
  readonly auditFailed: (findings: number) => string;
  readonly raw: string;
  readonly raked: (raking: RakedSummary) => string;
  readonly notFolder: (path: string) => string;
  readonly noContent: (path: string) => string;
  readonly noSurvey: (target: string) => string;
  readonly noIndex: (path: string) => string;
  readonly meant: (query: string) => string;
  readonly nothingFound: (query: string) => string;
  readonly refusedOut: (path: string, fault: OutFault) => string;
  readonly disk: (path: string, fault: DiskFault) => string;
  /** Of a command that needs a package which publishing does not. */
  readonly missingPackage: (name: string) => string;
  readonly internal: (message: string) => string;
  readonly audit: AuditWords;
  readonly badUse: (reason: string) => string;
  readonly seeHelp: string;
  /** Of `dlxh dev`: where the preview is. */
  readonly preview: (url: string) => string;
  /** Over the last good page, while the newest state has Problems. */
  readonly stalePreview: string;
  /** In place of a page, until there was a good one. */
  readonly noPreview: string;
}
