/**
 * What a survey's data give to its report: read, weighed, tabulated, disclosed. Only what has passed disclosure leaves
 * `figuresOf`, so only that is kept in a cache, by the digest of the files and of what the front matter says of the sample.
 */
export { dataProblems } from './data.ts';
export { digestOfData, figuresOf, makeFigures } from './figures.ts';
export { type Figures, keepFigures, openFigures, packFigures, recallFigures } from './kept.ts';
export { marginFilesOf, weighFromFiles, type MarginFile } from './margins.ts';
export { parseSurveyTables } from './tables.ts';
export { conditionsOf, tabulate, type Citation, type Conditions } from './tabulate.ts';
