type Nullable<Row> = {
  [Key in keyof Row]-?: null extends Row[Key] ? Key : never;
}[keyof Row];

/** Rows, a column a key; a column of nothing but null may be left out. */
export type Columns<Row> = {
  readonly [Key in Exclude<keyof Row, Nullable<Row>>]: readonly Row[Key][];
} & { readonly [Key in Nullable<Row>]?: readonly Row[Key][] };

type Lists = Readonly<Record<string, readonly unknown[] | undefined>>;

/**
 * Rows, a column a key.
 *
 * @param keys all of a row's, in the order of the columns
 * @example toColumns(['n', 'low'], [{ n: 1, low: null }]) // { n: [1], low: [null] }
 */
export function toColumns<Row extends object>(
  keys: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Columns<Row> {
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])) as Columns<Row>;
}

/** The columns that tell anything. Precondition: one of them has no null, so that the rows can be counted. */
export function withoutEmpty<All extends Lists>(columns: All): All {
  const told = Object.entries(columns).filter(
    ([, cells = []]) => cells.length === 0 || cells.some((cell) => cell !== null),
  );
  return Object.fromEntries(told) as All;
}

/** The rows again; cells of a column that was left out are null. */
export function toRows<Row extends object>(
  keys: readonly (keyof Row & string)[],
  columns: Columns<Row>,
): readonly Row[] {
  const all: Lists = columns;
  const length = Math.max(0, ...keys.map((key) => all[key]?.length ?? 0));
  return Array.from(
    { length },
    (_, at) => Object.fromEntries(keys.map((key) => [key, all[key]?.[at] ?? null])) as Row,
  );
}
