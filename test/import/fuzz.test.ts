import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFile } from '../../src/import/import-file.ts';
import { formatProblem } from '../../src/problem/sentence/format.ts';
import { small } from './fault-parts.fixture.ts';
import { readSource } from '../../src/import/source/read.ts';
import { csv, headers } from './sample-parts.fixture.ts';
import { savFile } from '../../src/import/source/sav.fixture.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dlxh-fuzz-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const labels = new Map([
  [1, 'Có'],
  [2, 'Không'],
]);
const variables = [
  { name: 'xa', label: 'Xã', width: 20 },
  { name: 'c1', label: 'Câu 1', width: 0, labels },
];
const cases = Array.from({ length: 12 }, (_, at) => ['Xã Minh Họa', 1 + (at % 2)]);
const rows = cases.map(([place = '', code = '']) => [place, code, 'Hài lòng, Khác']);

const FILES: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  csv: () => csv([headers('Xã | Câu 1 | Câu 2'), ...rows]),
  xlsx: small,
  sav: () => savFile(variables, cases),
  'sav, compressed': () => savFile(variables, cases, { compressed: true }),
};

it.each(Object.entries(FILES))('any damage to a %s is told or harmless', async (_, make) => {
  const sound = await make();
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 6 });
  const cut = fc.oneof(fc.constant(sound.length), fc.nat(sound.length));
  await fc.assert(
    fc.asyncProperty(damage, cut, async (changes, length) => {
      const bytes = Buffer.from(sound);
      for (const [at, byte] of changes) bytes[at] = byte;
      const path = join(folder, 'a');
      writeFileSync(path, bytes.subarray(0, length));
      const { value, problems } = await readSource(path);
      const made = value === null ? null : importFile(value, { data: null, readings: new Map() });
      const told = [...problems, ...(made?.problems ?? [])].map((one) => formatProblem(one, 'vi'));
      expect(told.length > 0 || made?.value !== null).toBe(true);
    }),
    { numRuns: 150 },
  );
});
