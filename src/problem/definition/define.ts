import type { Lang } from '../../format/index.ts';

/** The same in both languages: neither may be left out. */
export type InBoth<T> = Readonly<Record<Lang, T>>;

/** An error keeps the site from being built; a warning is told, and the site is built all the same. */
export type Severity = 'error' | 'warning';

/** What is wrong, and how to mend it. The remedy may be empty where the message says it all. */
export interface Sentence {
  readonly message: string;
  readonly remedy: string;
}

/** Makes the sentence of a Problem from what it knows; `seen` is the offending text, already quoted. */
export type Say<P> = (params: P, seen: string) => Sentence;

/** No parameters: the place says it all. */
export type None = Record<never, never>;

/** Names the type of a definition's parameters; there is no value behind it. */
interface Given<P> {
  readonly type?: P;
}

/** What the guide says: why it is a Problem, and an example from which the sentence is made. */
interface Guide<P> {
  /** In Vietnamese: how the mistake comes about, and what is at stake or how to avoid it. */
  readonly why: string;
  readonly params: P;
  /** The offending text of the example; empty where there is none. */
  readonly seen: string;
}

/** All that is known of one kind of Problem. */
interface Definition<C extends string, P, S extends Severity> extends InBoth<Say<P>> {
  readonly code: C;
  readonly severity: S;
  readonly guide: Guide<P>;
}

/** A definition as its author writes it: what is left out is an error, has no parameters, shows no text. */
export interface Draft<C extends string, P, S extends Severity> extends InBoth<Say<NoInfer<P>>> {
  readonly code: C;
  readonly severity?: S;
  readonly params?: Given<P>;
  readonly guide: Partial<Guide<NoInfer<P>>> &
    Pick<Guide<NoInfer<P>>, 'why' | (None extends P ? never : 'params')>;
}

/**
 * The type of a definition's parameters, declared once: both sentences and the example are held to it.
 *
 * @example
 * given<{ readonly line: number }>();
 */
export function given<P>(): Given<P> {
  return {};
}

/**
 * Defines a kind of Problem: its code, how grave it is, its sentence in both languages, its entry in the guide.
 *
 * @example
 * defineProblem({
 *   code: 'register-duplicate',
 *   params: given<{ readonly line: number }>(),
 *   vi: ({ line }, seen) => ({ message: `${seen} đã có ở dòng ${String(line)}`, remedy: 'bỏ một trong hai dòng' }),
 *   en: ({ line }, seen) => ({ message: `${seen} stands on line ${String(line)}`, remedy: 'remove one of the two' }),
 *   guide: { why: 'Mã trong danh mục chỉ được có một dòng.', params: { line: 5 }, seen: 'dat-dai' },
 * });
 */
export function defineProblem<const C extends string, P = None, const S extends Severity = 'error'>(
  draft: Draft<C, P, S>,
): Definition<C, P, S> {
  const { code, vi, en } = draft;
  const { why, params, seen = '' }: Partial<Guide<P>> & Pick<Guide<P>, 'why'> = draft.guide;
  // Where they are left out, the types say what they are: `'error'`, and no parameters.
  const severity = draft.severity ?? ('error' as S);
  return { code, severity, vi, en, guide: { why, params: params ?? ({} as P), seen } };
}
