/** Where a Problem stands, as far as it is known. */
interface PlaceParts {
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly cell: string | null;
  readonly field: string | null;
}

/** The words of the page that `check --format html` writes. */
export interface PageWords {
  readonly title: string;
  readonly none: string;
  readonly count: (problems: number, files: number) => string;
  readonly more: (count: number) => string;
  readonly place: (parts: PlaceParts) => string;
  readonly remedy: string;
  readonly meanings: string;
  readonly written: (path: string) => string;
}
