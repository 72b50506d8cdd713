/** What the search page says. */
export interface SearchWords {
  readonly loading: string;
  readonly failed: string;
  /** Further hits could not be had. */
  readonly moreFailed: string;
  readonly showing: (count: number) => string;
  readonly none: (query: string) => string;
  readonly found: (count: string, query: string) => string;
  readonly partly: (query: string) => string;
  readonly selected: (count: string) => string;
  readonly more: string;
  readonly any: string;
  readonly anyFrom: string;
  readonly anyTo: string;
  readonly foundInText: (count: string, query: string) => string;
  readonly addedFromText: (count: string) => string;
  readonly everywhere: string;
  readonly meant: string;
  /** The member site that a hit comes from. */
  readonly memberSite: (name: string) => string;
  readonly absent: (names: string) => string;
  readonly tryAgain: string;
  /** While member sites are slow to answer. */
  readonly waiting: (names: string) => string;
  readonly tips: readonly string[];
  readonly tipFilters: string;
  readonly tipBank: string;
  readonly dropFilters: string;
  readonly counted: (value: string, count: number) => string;
  readonly remove: (filter: string) => string;
  readonly reasons: Readonly<
    Record<'successor' | 'predecessor', (asked: string, own: string) => string>
  >;
  readonly from: string;
  readonly to: string;
  readonly mode: string;
  readonly sampling: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'relevance' | 'date' | 'size', string>>;
  readonly try: string;
  readonly quick: string;
  readonly pick: string;
  readonly compare: (count: number) => string;
  readonly pickFull: (most: number) => string;
  readonly bank: string;
  readonly bankOf: (name: string) => string;
  readonly bankLede: string;
  readonly filters: string;
  readonly kind: string;
  readonly year: string;
  readonly topic: string;
  readonly place: string;
  /** What the line of a series beside a hit is of. */
  readonly trend: (count: number, from: string, to: string) => string;
  readonly withheld: string;
  readonly noFigure: string;
  /** Figures there are, and none that answers the question by itself. */
  readonly seeTable: string;
}
