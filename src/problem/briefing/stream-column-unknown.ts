import { defineProblem, given, perhaps } from '../definition/index.ts';

export const streamColumnUnknown = defineProblem({
  code: 'stream-column-unknown',
  params: given<{ readonly allowed: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là cột của bảng luồng ý kiến (${allowed.join(', ')})`,
    remedy: perhaps.vi(suggestion, 'bỏ cột này'),
  }),
  en: ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a column of a table of streams (${allowed.join(', ')})`,
    remedy: perhaps.en(suggestion, 'remove the column'),
  }),
  guide: {
    why: 'Bảng luồng ý kiến chỉ có bốn cột; cột lạ sẽ không được in nên bị báo.',
    params: { allowed: ['opinion', 'weight', 'stance', 'topic'], suggestion: 'weight' },
    seen: 'weigth',
  },
});
