import { readFileSync } from 'node:fs';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>;

const ENDPOINT = `export const getStaticPaths = () => [];\nexport const GET = () => new Response('');\n`;

/**
 * Takes pages out of a build: their files stay, and have no addresses.
 *
 * @param files of those below `src/pages`
 */
export function leaveOut(files: RegExp): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    load(id) {
      const [file = ''] = id.split('?');
      const [, path = ''] = file.split('/src/pages/');
      if (id !== file || path === '' || !files.test(path)) return null;
      if (path.endsWith('.ts')) return ENDPOINT;
      return readFileSync(file, 'utf8').replace(
        /getStaticPaths = .*;/u,
        'getStaticPaths = () => [];',
      );
    },
  };
}
