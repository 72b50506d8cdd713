import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** An import of one file by another, types and dynamic imports included. Packages keep their names. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const IMPORT = /^(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gmu;
/** A file without its comments, in which imports may be shown. */
const code = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gmu, '');
const NO_ROOM = /\.(?:test|fixture|d)\.ts$/u;

/** Every file of the house, tests aside. */
export const FILES: readonly string[] = globSync('src/**/*.{ts,astro}')
  .filter((file) => !NO_ROOM.test(file))
  .sort();

export const IMPORTS: readonly Import[] = FILES.flatMap((from) =>
  [...code(from).matchAll(IMPORT)].map(([, still = '', live = '']) => {
    const target = still + live;
    return { from, to: target.startsWith('.') ? normalize(join(dirname(from), target)) : target };
  }),
).filter(({ to }) => !to.startsWith('src/') || existsSync(to));

/** `src/survey/model/front.ts` is in the rooms `survey` and `survey/model`; a file of `src` itself is a room. */
export function roomsOf(path: string): readonly string[] {
  if (!path.startsWith('src/')) return [];
  const parts = path.slice('src/'.length).split('/');
  const folders = parts.slice(0, -1);
  if (folders.length === 0) return [parts[0] ?? ''];
  return folders.map((_, at) => folders.slice(0, at + 1).join('/'));
}

/** The outermost room of a file, or the package that is imported: `zod`, `node:fs`, `@astrojs/rss`. */
export function roomOf(path: string): string {
  const [room] = roomsOf(path);
  if (room !== undefined) return room;
  const [scope = '', name = ''] = path.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** What holds nothing but Astro's own files has no face: a barrel would load every page's components at once. */
export const ASTRO: readonly string[] = ['components', 'layouts', 'pages', 'styles'];

/** A room's or sub-room's face: the file by which others enter. */
export const faceOf = (room: string): string => `src/${room}/index.ts`;

/** The words of one area are a face each: whoever speaks of one thing need not load what is said of all. */
export const AREA_FACE = /^src\/words\/area\/[\w-]+\.ts$/u;

/** Rows of the table of rooms in ARCHITECTURE.md: what each room may import. */
export function rulesIn(architecture: string): ReadonlyMap<string, readonly string[]> {
  const rows = architecture.matchAll(/^\| (`[^|]+`) \|[^|]+\| ([^|]+) \|$/gmu);
  return new Map(
    [...rows].flatMap(([, rooms = '', allowed = '']) => {
      const names = [...allowed.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
      return [...rooms.matchAll(/`([^`]+)`/gu)].map(([, room = '']) => [room, names] as const);
    }),
  );
}

/** Sentences such as "Inside `survey`: form ← model; answers ← form, model." → who may import whom, by room. */
export function insidesIn(architecture: string): ReadonlyMap<string, ReadonlySet<string>> {
  const insides = [...architecture.matchAll(/Inside `(\w+)`: ([^.]+)\./gu)];
  return new Map(
    insides.map(([, room = '', said = '']) => {
      const arrows = said.split('; ').flatMap((one) => {
        const [from = '', to = ''] = one.split(' ← ');
        return to.split(', ').map((name) => `${room}/${from} → ${room}/${name}`);
      });
      return [room, new Set(arrows)];
    }),
  );
}

/** The first circle among arrows, as the places on it; empty where there is none. */
export function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const visit = (place: string, path: readonly string[]): readonly string[] => {
    if (path.includes(place)) return [...path.slice(path.indexOf(place)), place];
    if (done.has(place)) return [];
    for (const next of arrows.get(place) ?? []) {
      const circle = visit(next, [...path, place]);
      if (circle.length > 0) return circle;
    }
    done.add(place);
    return [];
  };
  for (const place of arrows.keys()) {
    const circle = visit(place, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** Who imports whom, with each file named by `name`; what has no name, and arrows to oneself, are left out. */
export function arrowsBetween(
  name: (file: string) => string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of IMPORTS) {
    const [a, b] = [name(from), name(to)];
    if (a === null || b === null || a === b) continue;
    arrows.set(a, (arrows.get(a) ?? new Set()).add(b));
  }
  return arrows;
}
