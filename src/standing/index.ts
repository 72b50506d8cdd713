/**
 * Standing pages (`content/pages`) through Astro's own MDX: the second lock behind `guard`, the markup that
 * reports have too, and the modules that carry the text which passed the guard. Astro's configuration takes all of it from
 * here; nothing of it is loaded by `dlxh check`.
 */
import { satteri } from '@astrojs/markdown-satteri';
import { VI_LABELS } from '../prose/index.ts';
import { footnotes } from './footnotes.ts';
import { lock } from './lock.ts';
import { markup, structure } from './markup.ts';

export { forgetStandingPages, standingModules } from './modules.ts';

/** How Astro reads MDX: the lock first, letters and quotation marks as typed, footnotes in words of ours. */
export const markdown = {
  syntaxHighlight: false as const,
  processor: satteri({
    mdastPlugins: [lock, structure],
    hastPlugins: [markup, footnotes],
    features: {
      smartPunctuation: false,
      gfm: {
        footnotes: { label: VI_LABELS.footnotes, backContent: () => '↩' },
      },
    },
  }),
};
