import { quoted } from '../../format/index.ts';
import type { TakeWords } from '../vi/index.ts';

/** Words of what may be taken along, and of the gallery of charts. */
export const take: TakeWords = {
  title: 'Download, embed, cite',
  svg: 'Drawing (SVG), sharp at any size',
  png: 'Image (PNG), for documents and social networks',
  csv: 'Figures (CSV)',
  xlsx: 'Figures (Excel)',
  embed: 'Page to embed',
  embedCode: 'Code to embed:',
  link: 'Link to this question',
  linkSplit: 'Link to this table by group',
  linkTrend: 'Link to the page of this trend',
  by: (label) => `by “${label}”`,
  citation: 'Citation:',
  cite: (issuer, year, question, survey, address) =>
    `${issuer} (${year}). ${quoted(question)}. In: ${survey}. ${address}`,
  about: { question: 'Question', base: 'About the figures', remarks: 'Please note' },
  wording: (question) => `Question: ${question}`,
  source: (issuer, address) => `Source: ${issuer}, ${address}`,
  whole: 'The whole survey',
  wholeTrend: 'The page of this trend',
  failed:
    'The file could not be made. Please try again, or download the results of the whole survey.',
  gallery: 'Kinds of charts',
  galleryText:
    'Every kind of chart of this site on made-up figures, hard cases included: long labels, withheld figures, small samples.',
};
