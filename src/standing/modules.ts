import type { Plugin, ViteDevServer } from 'vite';
import { currentSite } from '../site.ts';

const INDEX = 'virtual:standing-pages';
const RESOLVED = `\0${INDEX}`;

/**
 * Hands the bodies of the standing pages to Astro as modules: the text that the guard passed and nothing from the disk, so
 * that the root folder may lie anywhere. They stand in no real folder of the project, where its packages are found.
 */
export function standingModules(): Plugin {
  let folder = '';
  return {
    name: 'dlxh-standing',
    enforce: 'pre',
    configResolved({ root }) {
      folder = `${root}/${FOLDER}`;
    },
    resolveId(id) {
      if (id === INDEX) return RESOLVED;
      return id.startsWith(folder) ? id : undefined;
    },
    load(id) {
      if (id === RESOLVED) return index(folder);
      return id.startsWith(folder) ? bodyOf(id.slice(folder.length, -'.mdx'.length)) : undefined;
    },
  };
}

const FOLDER = 'standing-pages/';

function index(folder: string): string {
  const pages = currentSite().pages.map(({ id }) => ({ id, file: `${folder}${id}.mdx` }));
  const imports = pages.map(({ file }, at) => `import body${at} from ${JSON.stringify(file)};`);
  const entries = pages.map(({ id }, at) => `[${JSON.stringify(id)}, body${at}]`);
  return `${imports.join('\n')}\nexport const bodies = new Map([${entries.join(', ')}]);\n`;
}

function bodyOf(id: string): string {
  const page = currentSite().pages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`no standing page passed the guard: ${id}`);
  return page.body;
}

/** Makes a development server read the bodies of the current site again. */
export function forgetStandingPages({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.id?.includes('standing-pages') === true) moduleGraph.invalidateModule(module);
}
