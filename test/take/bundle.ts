import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { oneLanguage } from '../../src/bundle/index.ts';

/** A script with the scripts that it always loads, and those that it may. */
interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly name: string;
}

/** The files of the page that takes charts along, as a build of the site makes them. */
export interface Bundle {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly chunks: ReadonlyMap<string, Chunk>;
}

/** Bundles as `astro.config.mjs` has it. */
export async function bundleOf(): Promise<Bundle> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [oneLanguage(() => 'vi')],
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'test/take/page.fixture.ts' },
    },
  });
  const [whole] = Array.isArray(made) ? made : [made];
  if (whole === undefined || !('output' in whole)) throw new Error('no bundle');
  const chunks = whole.output.flatMap((one) =>
    one.type === 'chunk' ? [[one.fileName, one] as const] : [],
  );
  const entry = chunks.find(([, { isEntry }]) => isEntry)?.[0];
  if (entry === undefined) throw new Error('no entry');
  const files = whole.output.map(
    (one) => [one.fileName, one.type === 'chunk' ? one.code : one.source] as const,
  );
  return { entry, files: new Map(files), chunks: new Map(chunks) };
}

/** All scripts that these load at once. */
function closure({ chunks }: Bundle, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) for (const one of chunks.get(name)?.imports ?? []) found.add(one);
  return found;
}

const weigh = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Bytes, gzipped, of what a page always loads, and of what a click loads besides that asks for these modules. */
export function sizesOf(bundle: Bundle, clicks: Readonly<Record<string, readonly string[]>>) {
  const { chunks, entry } = bundle;
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((bytes, name) => bytes + weigh(chunks.get(name)?.code ?? ''), 0);
  const always = closure(bundle, [entry]);
  const fileOf = (module: string): string => {
    const found = [...chunks].find(([, { name }]) => name === module)?.[0];
    if (found === undefined) throw new Error(`no script: ${module}`);
    return found;
  };
  const loaded = Object.entries(clicks).map(([click, modules]) => {
    const all = [...closure(bundle, modules.map(fileOf))].filter((name) => !always.has(name));
    return [click, sum(all)] as const;
  });
  return { always: sum(always), ...Object.fromEntries(loaded) };
}
