/** Problems of the folder as a whole, and of what files say of one another (src/library). */
export interface LibraryParams {
  'text-encoding': Record<never, never>;
  'file-missing': { readonly needed: string };
  'file-unknown': { readonly known: readonly string[] };
  /** `survey`: its id, for the command that makes its page; null for a briefing. */
  'folder-orphan': { readonly needed: string; readonly survey: string | null };
  'id-bad': Record<never, never>;
  'id-duplicate': { readonly other: string };
  /** An address that the site itself uses. */
  'id-reserved': Record<never, never>;
  /** Two briefings of one kind, year and number; `other`: the file of the first. */
  'issue-duplicate': { readonly number: number; readonly year: string; readonly other: string };
  /** Two surveys that are the same wave of one series. */
  'wave-duplicate': { readonly wave: number; readonly other: string };
  /** A question of a series lacks the choice that the series follows. */
  'series-choice': { readonly series: string; readonly choice: string };
  'survey-unknown': Record<never, never>;
  'document-unknown': { readonly suggestion: string | null };
  /** A document named in the prose that the register does not hold. */
  'document-unlisted': { readonly suggestion: string | null };
  /** `number`: as the register writes it. */
  'document-spelling': { readonly number: string };
  /** Both dates in ISO form. */
  'document-date': { readonly typed: string; readonly listed: string };
  /** No issue covers these days, from one issue of the kind to the next. */
  'issue-missing': { readonly from: string; readonly to: string };
  'series-unknown': { readonly suggestion: string | null };
  /** `valid`: "Kon Tum: 2008-08-01 – 2025-06-30" for each unit that ever had the code. */
  /** `suggestion`: the code in force on the day of the unit whose name was written. */
  'locality-invalid': {
    readonly day: string;
    readonly valid: readonly string[];
    readonly suggestion: string | null;
  };
  /** A site that lists itself among those it searches. */
  'member-self': Record<never, never>;
  /** A list of provinces that holds names (`ended`) which were gone on the day of the survey. */
  'choice-provinces-mixed': { readonly day: string; readonly ended: readonly string[] };
  'page-figure': Record<never, never>;
  'reference-early': Record<never, never>;
}
