import { build } from 'vite';
import { oneLanguage } from '../../src/bundle/index.ts';

/** The files of the page that takes charts along, as a build of the site makes them. */
export interface Bundle {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
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
  const entry = whole.output.find((one) => one.type === 'chunk' && one.isEntry)?.fileName;
  if (entry === undefined) throw new Error('no entry');
  const files = whole.output.map(
    (one) => [one.fileName, one.type === 'chunk' ? one.code : one.source] as const,
  );
  return { entry, files: new Map(files) };
}
