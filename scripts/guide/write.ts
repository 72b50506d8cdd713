import { writeFileSync } from 'node:fs';
import { problemGuide } from '../../src/problem/guide.ts';

// `npm run guide`: the staff's list of Problems, from the codes and what the guide says of each.
writeFileSync('docs/loi.md', problemGuide());
