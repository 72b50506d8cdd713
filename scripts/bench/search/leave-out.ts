import { readFileSync } from 'node:fs';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>;

/** Takes the pages of a folder of `src/pages` out of a build: their files stay, and have no addresses. */
export function leaveOut(folder: string): Plugin {
  const within = `/src/pages/${folder}/`;
  return {
    name: 'leave-out',
    enforce: 'pre',
    load(id) {
      const [file = ''] = id.split('?');
      if (!file.includes(within) || id !== file) return null;
      return withoutPaths(readFileSync(file, 'utf8'));
    },
  };
}

function withoutPaths(source: string): string {
  return source.replace(/getStaticPaths = .*;/u, 'getStaticPaths = () => [];');
}
