/** A letter as lines: `d` in thousandths of the type size, y upwards; `advance` to the next letter. */
export interface Outline {
  readonly d: string;
  readonly advance: number;
}

/** The letters of a typeface in the two weights that charts use. */
export interface Outlines {
  readonly regular: (character: string) => Outline;
  readonly bold: (character: string) => Outline;
}
