import type { Plugin } from 'vite';
import type { Lang } from '../format/index.ts';

const AREA = /\/src\/words\/area\/[\w-]+\.ts$/u;
const WORDS = /^\.\.\/(?:vi|en)\/(?<area>(?:[\w-]+\/)?[\w-]+\.ts)$/u;

/**
 * Scripts carry the words of the site's language alone: all pages of a site speak one, and the other takes a tenth of what draws a chart.
 *
 * @param lang asked for when a script is bundled
 */
export function oneLanguage(lang: () => Lang): Plugin {
  return {
    name: 'dlxh:one-language',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(source, importer) {
      const area = WORDS.exec(source)?.groups?.['area'];
      if (area === undefined || importer === undefined || !AREA.test(importer)) return null;
      return this.resolve(`../${lang()}/${area}`, importer, { skipSelf: true });
    },
  };
}
