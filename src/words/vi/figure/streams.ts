import type { StreamStance, StreamWeight } from '../../../briefing/index.ts';

/** Words of streams of opinion. */
export const streams = {
  chart: 'Mức độ phổ biến của các luồng ý kiến',
  caption: 'Các luồng ý kiến',
  opinion: 'Ý kiến',
  weight: 'Mức độ phổ biến',
  stance: 'Thái độ',
  topic: 'Vấn đề',
  note: 'Mức độ phổ biến ghi bằng lời, từ “ý kiến cá biệt” đến “tuyệt đại đa số”; không quy ra tỷ lệ phần trăm.',
  none: 'Không có luồng ý kiến nào được ghi nhận.',
  weights: {
    'tuyệt đại đa số': 'Tuyệt đại đa số',
    'đại đa số': 'Đại đa số',
    'đa số': 'Đa số',
    'nhiều ý kiến': 'Nhiều ý kiến',
    'một số ý kiến': 'Một số ý kiến',
    'ý kiến cá biệt': 'Ý kiến cá biệt',
  } satisfies Record<StreamWeight, string>,
  stances: {
    'đồng tình': 'Đồng tình',
    'băn khoăn': 'Băn khoăn',
    'kiến nghị': 'Kiến nghị',
    'không đồng tình': 'Không đồng tình',
  } satisfies Record<StreamStance, string>,
};

export type StreamsWords = typeof streams;
