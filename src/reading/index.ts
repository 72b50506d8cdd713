/**
 * Which of a survey's published results is meant: by an attribute of a component, by a series, by a title. Below the room that checks
 * what is asked for (`mdx`) and the one that prints it (`figure`), so that both find the same figure.
 */
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
export { waveDate } from './wave-date.ts';
