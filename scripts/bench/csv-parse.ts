import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

// The yardstick of `dlxh bench estimate`: a file's bytes to arrays of cells, and nothing else.
const [file = ''] = process.argv.slice(2);
parse(readFileSync(file));
