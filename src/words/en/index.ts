/** The strings in English. */

export { cli } from './cli.ts';
export { compare } from './compare.ts';
export { diff } from './diff.ts';
export { disclosure } from './disclosure.ts';
export { download } from './download.ts';
export { editor } from './editor.ts';
export { chart, difference, figure, reuse, series, streams, table } from './figure/index.ts';
export { form } from './form.ts';
export { importing } from './import.ts';
export { newWords } from './new.ts';
export { problemsPage } from './problems-page.ts';
export { search } from './search.ts';
export { site } from './site.ts';
export { take } from './take.ts';
