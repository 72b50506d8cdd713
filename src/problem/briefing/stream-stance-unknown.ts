import { defineProblem, given, perhaps } from '../definition/index.ts';

export const streamStanceUnknown = defineProblem({
  code: 'stream-stance-unknown',
  params: given<{ readonly allowed: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là thái độ`,
    remedy: perhaps.vi(suggestion, `để trống, hoặc dùng một trong: ${allowed.join(', ')}`),
  }),
  en: ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a stance`,
    remedy: perhaps.en(suggestion, `leave it empty, or use one of: ${allowed.join(', ')}`),
  }),
  guide: {
    why: 'Thái độ dùng một trong bốn từ để các kỳ so sánh được với nhau.',
    params: {
      allowed: ['đồng tình', 'băn khoăn', 'kiến nghị', 'không đồng tình'],
      suggestion: 'đồng tình',
    },
    seen: 'đồng tinh',
  },
});
