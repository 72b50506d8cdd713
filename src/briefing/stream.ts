/** The verbal scale of opinion briefings, strongest first. */
export const STREAM_WEIGHTS = [
  'tuyệt đại đa số',
  'đại đa số',
  'đa số',
  'nhiều ý kiến',
  'một số ý kiến',
  'ý kiến cá biệt',
] as const;

export type StreamWeight = (typeof STREAM_WEIGHTS)[number];

export const STREAM_STANCES = ['đồng tình', 'băn khoăn', 'kiến nghị', 'không đồng tình'] as const;

export type StreamStance = (typeof STREAM_STANCES)[number];

/** A stream of opinion: what is said, how widely (in words, never per cent), and in what spirit. A row of streams.csv. */
export interface Stream {
  readonly opinion: string;
  readonly weight: StreamWeight;
  readonly stance: StreamStance | null;
  /** Topic id of data/topics.csv. */
  readonly topic: string | null;
}
