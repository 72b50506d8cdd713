import { quoted } from '../../format/index.ts';
import type { TakeWords } from '../vi/index.ts';

/** Words of what may be taken along, and of the gallery of charts. */
export const take: TakeWords = {
  title: 'Download, embed, cite',
  everyone: 'All respondents',
  trend: 'Charts and figures of the waves',
  wholeFiles: 'All figures of the survey:',
  embed: 'page to embed',
  embedCode: 'Code to embed:',
  by: (label) => `by “${label}”`,
  citation: 'Citation:',
  cite: (issuer, year, question, survey, address) =>
    `${issuer} (${year}). ${quoted(question)}. In: ${survey}. ${address}`,
  about: { question: 'Question', base: 'About the figures', remarks: 'Please note' },
  wording: (question) => `Question: ${question}`,
  source: (issuer, address) => `Source: ${issuer}, ${address}`,
  whole: 'The whole page',
  failed:
    'The file could not be made. Please try again, or download the results of the whole survey.',
  gallery: 'Kinds of charts',
  galleryText:
    'Every kind of chart of this site on made-up figures, hard cases included: long labels, withheld figures, small samples.',
};
