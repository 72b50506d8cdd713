/**
 * Briefings: their front matter, the tables of opinion streams beside them, and personal data that such a table must not hold.
 */
export {
  BRIEFING_KINDS,
  BriefingFrontSchema,
  type BriefingFront,
  type BriefingKind,
} from './front.ts';
export { isStreamsFile, parseStreams, STREAM_COLUMNS } from './parse.ts';
export { personalProblems } from './personal.ts';
export { STREAM_WEIGHTS, type Stream, type StreamStance, type StreamWeight } from './stream.ts';
