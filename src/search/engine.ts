/** One match below a heading, as the engine tells it. */
export interface EngineSubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations?: readonly { readonly balanced_score: number }[];
}

/** A page that matched, with its fragment loaded. */
export interface EnginePage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly EngineSubResult[];
}

/** A page that matched; `data` fetches its fragment. */
export interface EngineResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<EnginePage>;
}

export type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface EngineAnswer {
  readonly results: readonly EngineResult[];
  /** Counts after the filters in use. */
  readonly filters: Filters;
}

/** The part of Pagefind's browser API that we use. */
export interface Engine {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Filters>;
  readonly search: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<EngineAnswer>;
}

/** The ranking that was measured best for Vietnamese syllables. */
const RANKING = { termSimilarity: 10, termSaturation: 2, pageLength: 0.2 };

/**
 * Loads the engine from the site itself.
 *
 * @param base the path under which the site is served; `/` at both ends
 */
export async function loadEngine(base: string): Promise<Engine> {
  const address = `${base}pagefind/pagefind.js`;
  const engine = (await import(/* @vite-ignore */ address)) as Engine;
  await engine.options({ baseUrl: base, ranking: RANKING, excerptLength: 24 });
  await engine.init();
  return engine;
}
