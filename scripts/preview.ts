import { resolve } from 'node:path';
import { serveSite } from '../src/serve/index.ts';

const folder = resolve(process.argv[2] ?? 'dist');
const { url } = await serveSite(folder, '/', 4321);
process.stdout.write(`${url}\n`);
