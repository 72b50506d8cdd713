import { readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENTS, withChartTables } from './chart-tables.ts';
import { problemGuide } from '../../src/problem/sentence/index.ts';

// `npm run guide`: the staff's list of Problems, from the codes and what the guide says of each, and the tables of charts.
writeFileSync('docs/loi.md', problemGuide());
for (const file of DOCUMENTS) writeFileSync(file, withChartTables(readFileSync(file, 'utf8')));
