import { defineProblem, given, perhaps } from '../definition/index.ts';

export const streamWeightUnknown = defineProblem({
  code: 'stream-weight-unknown',
  params: given<{ readonly allowed: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là mức độ phổ biến của ý kiến`,
    remedy: perhaps.vi(suggestion, `dùng một trong: ${allowed.join(', ')}`),
  }),
  en: ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a weight of opinion`,
    remedy: perhaps.en(suggestion, `use one of: ${allowed.join(', ')}`),
  }),
  guide: {
    why: 'Mức độ phổ biến của luồng ý kiến viết bằng lời theo thang quen dùng, không viết bằng phần trăm, vì đó không phải kết quả đo.',
    params: {
      allowed: [
        'tuyệt đại đa số',
        'đại đa số',
        'đa số',
        'nhiều ý kiến',
        'một số ý kiến',
        'ý kiến cá biệt',
      ],
      suggestion: 'đa số',
    },
    seen: 'da so',
  },
});
