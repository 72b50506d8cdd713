import { quoted } from '../../../format/index.ts';
import type { ReuseWords } from '../../vi/index.ts';

/** Words of the panel by which charts are taken along, and of the gallery of charts. */
export const reuse: ReuseWords = {
  title: 'Download, embed, cite',
  everyone: 'All respondents',
  trend: 'Charts and figures of the waves',
  wholeFiles: 'All figures of the survey:',
  embed: 'page to embed',
  embedCode: 'Code to embed:',
  citation: 'Citation:',
  cite: (issuer, year, question, survey, address) =>
    `${issuer} (${year}). ${quoted(question)}. In: ${survey}. ${address}`,
  whole: 'The whole page',
  gallery: 'Kinds of charts',
  galleryText:
    'Every kind of chart of this site on made-up figures, hard cases included: long labels, withheld figures, small samples.',
};
