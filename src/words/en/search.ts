import type { SearchWords } from '../search.ts';

export const search: SearchWords = {
  loading: 'Searching…',
  failed: 'The search could not be loaded. Try again, or use the lists below.',
  none: (query) =>
    `No page matches “${query}”. Try fewer words, remove a filter, or use the lists below.`,
  found: (count, query) => `${count} pages match “${query}”`,
  selected: (count) => `${count} pages with the chosen filters`,
  more: 'More results',
  any: 'All',
  sections: 'Best matching sections',
  filters: 'Filter the results',
  kind: 'Kind',
  year: 'Year',
  topic: 'Topic',
  place: 'Place',
};
