/** The strings of one area in both languages, for what runs apart from pages: the command line, and scripts in the browser. */

export { chartWords } from './chart.ts';
export { cliWords } from './cli.ts';
export { compareWords } from './compare.ts';
export { diffWords } from './diff.ts';
export { editorWords } from './editor.ts';
export { figureWords } from './figure.ts';
export { formWords } from './form.ts';
export { importWords } from './import.ts';
export { newWords } from './new.ts';
export { problemsPageWords } from './problems-page.ts';
export { searchWords } from './search.ts';
