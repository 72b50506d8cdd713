import { ENGINE_FOLDER, enginePart } from '../index/index.ts';

/** One match below a heading, as the engine tells it. */
interface EngineSubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations?: readonly { readonly balanced_score: number }[];
}

/** A page that matched, with its fragment loaded. */
export interface EnginePage {
  readonly url: string;
  /** The name of the member site that it comes from; this site's own have none. */
  readonly site?: string;
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

type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface EngineAnswer {
  readonly results: readonly EngineResult[];
  /** Counts after the filters in use. */
  readonly filters: Filters;
}

/** The part of Pagefind's browser API that we use. */
export interface Engine {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>> },
  ) => Promise<EngineAnswer>;
}

/**
 * How the engine is opened: the ranking that was measured best for Vietnamese syllables. It runs in the page's own
 * thread, because its worker is a second copy of the same script.
 */
const ENGINE_OPTIONS = {
  ranking: { termSimilarity: 10, termSaturation: 2, pageLength: 0.2 },
  excerptLength: 24,
} as const;

/** What is asked of an open engine. */
export type Searcher = Pick<Engine, 'search'>;

/** What the engine's script gives. */
export interface EngineModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Engine;
}

/**
 * Opens the engine from where its script and its files lie: the first part of the index, then the others, one after another.
 *
 * @param bundle the folder of the engine, `/` at its end
 * @param parts into how many parts its index is cut
 */
export async function openEngine(
  createInstance: EngineModule['createInstance'],
  bundle: string,
  base: string,
  parts: number,
): Promise<Engine> {
  const engine = createInstance({ basePath: bundle, baseUrl: base, noWorker: true });
  await engine.options(ENGINE_OPTIONS);
  await engine.init();
  for (let part = 1; part < parts; part += 1)
    await engine.mergeIndex(bundle + enginePart(part), {
      ...ENGINE_OPTIONS,
      baseUrl: base,
      language: 'vi',
    });
  return engine;
}

/**
 * Loads the engine from the site itself.
 *
 * @param base the path under which the site is served; `/` at both ends
 */
export async function loadEngine(base: string, parts: number): Promise<Engine> {
  const bundle = base + ENGINE_FOLDER;
  const { createInstance } = await loadEngineScript(base);
  return openEngine(createInstance, bundle, base, parts);
}

/** Loads the engine's script, and with it the means to open other sites' indexes. */
export async function loadEngineScript(base: string): Promise<EngineModule> {
  const address = `${base}${ENGINE_FOLDER}pagefind.js`;
  return (await import(/* @vite-ignore */ address)) as EngineModule;
}
