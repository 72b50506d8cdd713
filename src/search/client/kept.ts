/** What a step of the browser's history keeps beside its address, so that the way back finds the page as it was left. */
interface Kept {
  /** Questions chosen for comparing, as an address names them. */
  readonly picked: readonly string[];
  /** How many hits were shown. */
  readonly hits: number;
  /** The hit that was opened, by its address. */
  readonly opened: string | null;
}

const NOTHING: Kept = { picked: [], hits: 0, opened: null };

/** What the present step keeps. */
export function kept(): Kept {
  return { ...NOTHING, ...(history.state as Partial<Kept> | null) };
}

/** Keeps more with the present step. */
export function keep(more: Partial<Kept>): void {
  history.replaceState({ ...kept(), ...more }, '');
}

/** What goes along to a new question: what is chosen, and nothing of the old answer. */
export function keptAlong(): Kept {
  return { ...NOTHING, picked: kept().picked };
}
