import type { TakeWords } from '../vi/index.ts';

/** Words in the files that are taken along of a chart, and of their failure. */
export const take: TakeWords = {
  by: (label) => `by “${label}”`,
  about: { question: 'Question', base: 'About the figures', remarks: 'Please note' },
  wording: (question) => `Question: ${question}`,
  source: (issuer, address) => `Source: ${issuer}, ${address}`,
  failed:
    'The file could not be made. Please try again, or download the results of the whole survey.',
};
