import type { PageWords } from '../type/index.ts';

export const problemsPage: PageWords = {
  title: 'Results of the check',
  none: 'No problems.',
  count: (problems, files) => `${String(problems)} places to look at in ${String(files)} files.`,
  more: (count) => `${String(count)} more are not shown; mend those above and run the check again.`,
  place: ({ line, column, cell, field }) => {
    const at =
      cell === null
        ? [line === undefined ? '' : `line ${String(line)}`]
        : [`cell ${cell}`, `line ${String(line ?? '')}`];
    const own = cell === null && column !== undefined ? [`column ${String(column)}`] : [];
    const name = field === null ? [] : [`field ${field}`];
    return [...at, ...own, ...name].filter((part) => part !== '').join(', ');
  },
  remedy: 'Remedy',
  meanings: 'What the codes mean (in Vietnamese)',
  written: (path) => `The results are in ${path}; open it in a browser.`,
};
