import { GRADES } from './mask.ts';
import type { Colour } from './paint.ts';

/** Places that a byte can name. */
const MOST = 256;

/** A colour of a drawing: a ground, and on it an ink in a grade. */
interface Entry {
  readonly ground: Colour;
  readonly ink: Colour | null;
  readonly grade: number;
}

/** The colours of a drawing in the order in which they are met. */
export class Palette {
  readonly #entries: Entry[] = [];
  readonly #grounds = new Map<string, number>();
  readonly #inked = new Map<string, Uint16Array>();

  /** More colours than a byte can name: the drawing is not whole. */
  get full(): boolean {
    return this.#entries.length > MOST;
  }

  get colours(): readonly Colour[] {
    return this.#entries.map(mixed);
  }

  /** The place of a ground. */
  ground(colour: Colour): number {
    const found = this.#grounds.get(String(colour));
    if (found !== undefined) return found;
    const place = this.#add({ ground: colour, ink: null, grade: 0 });
    this.#grounds.set(String(colour), place);
    return place;
  }

  /** From the place of what lies below to that of the same with an ink on it. */
  pen(ink: Colour): (below: number, grade: number) => number {
    const name = String(ink);
    const known = this.#inked.get(name) ?? new Uint16Array(MOST * (GRADES + 1));
    this.#inked.set(name, known);
    return (below, grade) => {
      const at = below * (GRADES + 1) + grade;
      // Kept as one more, since nought is what is not known yet.
      const found = known[at] ?? 0;
      if (found > 0) return found - 1;
      const place = this.#placeOf(below, ink, grade);
      known[at] = place + 1;
      return place;
    };
  }

  /** Of two letters that overlap the darker part is seen. */
  #placeOf(below: number, ink: Colour, grade: number): number {
    const under = this.#entries[below];
    if (under === undefined || under.grade >= grade) return below;
    const found = this.#entries.findIndex(
      (one) =>
        one.ground === under.ground && one.grade === grade && String(one.ink) === String(ink),
    );
    return found === -1 ? this.#add({ ground: under.ground, ink, grade }) : found;
  }

  #add(entry: Entry): number {
    this.#entries.push(entry);
    return this.#entries.length - 1;
  }
}

function mixed({ ground, ink, grade }: Entry): Colour {
  if (ink === null) return ground;
  const mix = (below: number, own: number): number =>
    Math.round(below + ((own - below) * grade) / GRADES);
  return [mix(ground[0], ink[0]), mix(ground[1], ink[1]), mix(ground[2], ink[2])];
}
