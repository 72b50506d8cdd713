/** What `dlxh new` says besides the words of the fields. */
export interface NewWords {
  readonly intro: string;
  readonly kind: string;
  readonly id: string;
  readonly proposed: (value: string) => string;
  /** Of fields that are typed otherwise than they are written. */
  readonly hints: Readonly<Record<string, string>>;
  readonly topics: (topics: readonly string[]) => string;
  readonly created: (file: string) => string;
  readonly gaps: (gaps: number) => string;
  readonly complete: string;
  readonly streams: (file: string) => string;
  readonly nothing: string;
  readonly brokenOff: string;
  readonly needKind: (kinds: readonly string[]) => string;
  readonly needTitle: string;
  readonly noFolder: (folder: string) => string;
}
