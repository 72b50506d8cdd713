import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  AREA_FACE,
  arrowsBetween,
  ASTRO,
  circleIn,
  faceOf,
  FILES,
  IMPORTS,
  insidesIn,
  roomOf,
  roomsOf,
  rulesIn,
} from './rooms.ts';

const RULES = rulesIn(readFileSync('ARCHITECTURE.md', 'utf8'));
const INSIDES = insidesIn(readFileSync('ARCHITECTURE.md', 'utf8'));
const ROOMS = [...new Set(FILES.flatMap(roomsOf))].sort();
/** A room as few as these files needs no folder inside it. */
const MOST_FILES = 22;

/** Where the disk, the clock and the network may be met. */
const RIM =
  /^src\/(?:audit|build|cache|command|disk|library\/(?:read|pool)|serve|search\/disk|import\/source)\//u;
const EFFECTS = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.\w|from 'node:/u;
/** Where there is a page to change. */
const BROWSER = /^src\/(?:search|compare|take)\/client\/|^src\/serve\/dev\/overlay\.ts$/u;
const DOM =
  /\b(?:document|window)\.(?:querySelector|createElement|getElementById|addEventListener)|\bHTML\w*Element\b/u;

describe('the rooms of src', () => {
  it('are found', () => {
    expect(FILES.length).toBeGreaterThan(300);
    expect(IMPORTS.length).toBeGreaterThan(1000);
    expect(RULES.size).toBeGreaterThan(20);
  });

  it('stand in the table of ARCHITECTURE.md, and no other does', () => {
    const outermost = new Set(FILES.map(roomOf));
    expect([...RULES.keys()].sort()).toEqual([...outermost].sort());
  });

  it.each([...RULES.keys()])('%s imports only what the table allows, types included', (room) => {
    const allowed = RULES.get(room) ?? [];
    const broken = IMPORTS.filter(({ from }) => roomOf(from) === room)
      .filter(({ to }) => ![room, ...allowed].includes(roomOf(to)) && !to.startsWith('astro:'))
      .filter(({ from, to }) => !(RIM.test(from) && to.startsWith('node:')))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(broken).toEqual([]);
  });

  it.each([...INSIDES])('%s has the arrows inside that ARCHITECTURE.md draws', (room, drawn) => {
    const inside = (file: string): string | null => {
      const [outer, sub = null] = roomsOf(file);
      return outer === room ? sub : null;
    };
    const arrows = [...arrowsBetween(inside)].flatMap(([from, to]) =>
      [...to].map((one) => `${from} → ${one}`),
    );
    expect(drawn.size).toBeGreaterThan(5);
    expect(arrows.filter((arrow) => !drawn.has(arrow))).toEqual([]);
  });

  it.each(
    ROOMS.filter(
      (room) => !ASTRO.includes(roomOf(`src/${room}/x`)) && !/\.ts$|^words\/area$/u.test(room),
    ),
  )('%s has a face that says what it is for', (room) => {
    expect(existsSync(faceOf(room))).toBe(true);
    expect(readFileSync(faceOf(room), 'utf8')).toMatch(/^\/\*\*\s/u);
  });

  it('are entered by their faces', () => {
    const broken = IMPORTS.filter(({ from, to }) => {
      const inside = roomsOf(from);
      const entered = roomsOf(to).filter((room) => !inside.includes(room));
      if (entered.length === 0 || ASTRO.includes(roomOf(to)) || roomsOf(to)[0]?.endsWith('.ts'))
        return false;
      return (
        ![from, to].some((file) => AREA_FACE.test(file)) &&
        !entered.some((room) => to === faceOf(room))
      );
    });
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('hold no more files than one can take in', () => {
    const folders = Map.groupBy(FILES, (file) => file.slice(0, file.lastIndexOf('/')));
    const wide = [...folders].filter(([, files]) => files.length > MOST_FILES);
    expect(wide.map(([folder, files]) => `${folder}: ${String(files.length)}`)).toEqual([]);
  });

  it('have no circles of files, types included', () => {
    expect(circleIn(arrowsBetween((file) => (file.startsWith('src/') ? file : null)))).toEqual([]);
  });

  it.each([0, 1, 2])('have no circles of rooms at depth %i, types included', (depth) => {
    const name = (file: string): string | null =>
      roomsOf(file)
        .slice(0, depth + 1)
        .at(-1) ?? null;
    const arrows = arrowsBetween(name);
    // A room stands on its own sub-rooms: that is no circle unless they lean on it.
    expect(circleIn(arrows)).toEqual([]);
  });

  it('keep the disk, the clock and chance at the rim', () => {
    const pure = FILES.filter((file) => !RIM.test(file));
    expect(pure.filter((file) => EFFECTS.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('touch a page only in the browser’s rooms', () => {
    const rest = FILES.filter((file) => !BROWSER.test(file) && file.endsWith('.ts'));
    expect(rest.filter((file) => DOM.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
