import type { StreamsWords } from '../../vi/index.ts';

/** Words of streams of opinion. */
export const streams: StreamsWords = {
  chart: 'How widespread the streams of opinion are',
  caption: 'Streams of opinion',
  opinion: 'Opinion',
  weight: 'How widespread',
  stance: 'Stance',
  topic: 'Topic',
  note: 'How widespread an opinion is stands in words, from “single opinions” to “the vast majority”; it is no percentage.',
  none: 'No streams of opinion were recorded.',
  weights: {
    'tuyệt đại đa số': 'The vast majority',
    'đại đa số': 'A large majority',
    'đa số': 'A majority',
    'nhiều ý kiến': 'Many opinions',
    'một số ý kiến': 'Some opinions',
    'ý kiến cá biệt': 'Single opinions',
  },
  stances: {
    'đồng tình': 'Agreement',
    'băn khoăn': 'Concern',
    'kiến nghị': 'Proposal',
    'không đồng tình': 'Disagreement',
  },
};
