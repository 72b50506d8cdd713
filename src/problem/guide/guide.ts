/** What the guide says of one kind of Problem: why it is one, and an example from which its sentence is made. */
export interface Guide<P> {
  /** In Vietnamese: how the mistake comes about, and what is at stake or how to avoid it. */
  readonly why: string;
  readonly params: P;
  /** The offending text of the example; empty where there is none. */
  readonly seen: string;
}

/** The guide of one area. */
export type Guides<P> = { readonly [C in keyof P]: Guide<P[C]> };

/** An entry of the guide. */
export function guide<P>(why: string, params: P, seen = ''): Guide<P> {
  return { why, params, seen };
}
