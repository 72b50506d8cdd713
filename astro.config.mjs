import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { oneLanguage } from './src/bundle/index.ts';
import { currentSite } from './src/site.ts';
import { markdown, standingModules } from './src/standing/index.ts';

// Every page repeats the names of its files: the digest is enough.
const named = { assetFileNames: '_astro/[hash][extname]', entryFileNames: '_astro/[hash].js' };

// The folder out, the origin and the base come from the build command, out of content/site.yaml.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown,
  integrations: [mdx()],
  // A data: address in a stylesheet would break the content security policy.
  vite: {
    plugins: [standingModules(), oneLanguage(() => currentSite().settings.lang)],
    build: { assetsInlineLimit: 0, rolldownOptions: { output: named } },
    environments: { client: { build: { rolldownOptions: { output: named } } } },
  },
});
