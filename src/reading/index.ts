/**
 * Which of a survey's published results is meant: by an attribute of a component, by a series, by a title; and which of two surveys' may be
 * compared. Below the room that checks
 * what is asked for (`mdx`) and the one that prints it (`figure`), so that both find the same figure.
 */
export {
  BARRIERS,
  barriersBetween,
  breaksOf,
  type AskedWave,
  type Barrier,
  type KnownBreak,
} from './comparable.ts';
export { plain } from './plain.ts';
export {
  BASES,
  counterpart,
  isSelect,
  readFigure,
  readingOf,
  shownBase,
  STATISTICS,
  type Reading,
} from './reading.ts';
export { territoryOf, type Unit } from './territory.ts';
export { waveDate } from './wave-date.ts';
