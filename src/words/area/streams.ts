import type { Lang } from '../../format/index.ts';
import { streams as en } from '../en/figure/streams.ts';
import { streams as vi, type StreamsWords } from '../vi/figure/streams.ts';

export const streamsWords: Readonly<Record<Lang, StreamsWords>> = { vi, en };
