import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isEquivalent, readEquivalents, type Equivalent } from './mutate/equivalents.ts';
import { filesOf } from './mutate/files.ts';
import { judge } from './mutate/judge.ts';
import { mutantsOf, type Mutant } from './mutate/mutants.ts';
import { lineOf, missedOf, roomOf, talliesOf, textOf } from './mutate/report.ts';
import { sampleOf } from './mutate/sample.ts';

const EQUIVALENTS = 'test/mutants.json';
/** From the text of a body to its HTML: the tests of each of these rooms come by the others. */
const BODIES = ['guard', 'mdx', 'prose', 'reading'];
const ROOMS = ['survey', 'release', 'chart', ...BODIES];

const HELP = `npm run mutate -- [room or file …] [--sample N] [--seed S] [--processes P] [--all] [--json]

Changes the code in small ways, one at a time, and tells which changes no test of these rooms notices
(no unit test of src with --all). Rooms: ${ROOMS.join(', ')} when none is named.
--sample takes N mutants of each room, the same for the same seed.
Mutants listed in test/mutants.json are equivalent and not counted.`;

/** The tests of a room, or of the room of a file. */
function testsOf(name: string): readonly string[] {
  const room = /^(?:src\/)?([^/]+)/.exec(name)?.[1] ?? '**';
  return (BODIES.includes(room) ? BODIES : [room]).map((one) => `src/${one}/**/*.test.ts`);
}

function optionsOf() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      sample: { type: 'string', default: 'Infinity' },
      seed: { type: 'string', default: '1' },
      processes: { type: 'string', default: '1' },
    },
  });
  const { help, json, all, sample, seed, processes } = values;
  const names = positionals.length === 0 ? ROOMS : positionals;
  return {
    ...{
      names,
      help,
      json,
      tests: all ? ['src/**/*.test.ts'] : [...new Set(names.flatMap(testsOf))],
    },
    ...{ sample: Number(sample), seed: Number(seed), processes: Number(processes) },
  };
}

/** What is listed and can no longer be made of any file of these. */
const staleOf = (mutants: readonly Mutant[], listed: readonly Equivalent[]) =>
  listed.filter((one) => !mutants.some((mutant) => isEquivalent(mutant, one)));

async function mutate(): Promise<void> {
  const { names, help, json, sample, seed, ...options } = optionsOf();
  if (help) {
    console.log(HELP);
    return;
  }
  const rooms = names.map((name) =>
    filesOf(name).flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8'))),
  );
  const listed = readEquivalents(EQUIVALENTS);
  const drawn = rooms.flatMap((all) => sampleOf(all, sample, seed));
  const mutants = drawn
    .filter((one) => !listed.some((equivalent) => isEquivalent(one, equivalent)))
    .map((one, at) => ({ ...one, id: at + 1 }));
  const stale = names === ROOMS ? staleOf(rooms.flat(), listed) : [];
  console.error(
    `${mutants.length} mutants of ${rooms.flat().length}, ${drawn.length - mutants.length} equivalent left out; the tests first without any`,
  );
  for (const { file, source } of stale)
    console.error(`${EQUIVALENTS} lists what is no more: ${file}: ${source}`);
  const judged = await judge(mutants, options, (one) => {
    console.error(lineOf(one));
  });
  console.log(
    json
      ? JSON.stringify(
          { seed, rooms: talliesOf(judged, roomOf), missed: missedOf(judged) },
          null,
          2,
        )
      : textOf(judged),
  );
}

await mutate();
