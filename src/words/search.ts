/** What the search page says. */
export interface SearchWords {
  readonly loading: string;
  readonly failed: string;
  readonly none: (query: string) => string;
  readonly found: (count: string, query: string) => string;
  readonly selected: (count: string) => string;
  readonly more: string;
  readonly any: string;
  readonly sections: string;
  readonly filters: string;
  readonly kind: string;
  readonly year: string;
  readonly topic: string;
  readonly place: string;
}
