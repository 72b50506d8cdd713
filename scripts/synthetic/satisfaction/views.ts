import { askOne, section } from '../item.ts';
import * as lists from '../lists.ts';

const satisfied = (subject: string, english: string): readonly [string, string] => [
  `Ông/bà hài lòng đến mức nào về ${subject}?`,
  `How satisfied are you with ${english}?`,
];

/** What people think of the local government: the items that are followed over the waves. */
export const satisfaction = section(
  'hai_long_phuc_vu',
  ['Mức độ hài lòng', 'Satisfaction'],
  [
    askOne(
      'hai_long_chung',
      lists.haiLong,
      [
        'Nói chung, ông/bà hài lòng đến mức nào về sự phục vụ của chính quyền cơ sở trong 12 tháng qua?',
        'All in all, how satisfied are you with the service of the local government over the past 12 months?',
      ],
      [5, 13, 26, 42, 10, 4],
      { scale: 'bipolar', series: 'minh-hoa-hai-long' },
    ),
    askOne(
      'hai_long_thai_do',
      lists.haiLong,
      satisfied('thái độ của cán bộ tiếp dân', 'the manner of the staff who receive people'),
      [4, 10, 24, 46, 13, 3],
      { scale: 'bipolar' },
    ),
    askOne(
      'hai_long_moi_truong',
      lists.haiLong,
      satisfied('việc thu gom rác thải nơi ở', 'waste collection where you live'),
      [9, 21, 28, 32, 7, 3],
      { scale: 'bipolar' },
    ),
    askOne(
      'hai_long_giao_thong',
      lists.haiLong,
      satisfied('đường giao thông nơi ở', 'the roads where you live'),
      [8, 19, 27, 35, 9, 2],
      { scale: 'bipolar', lean: 0.7 },
    ),
    askOne(
      'tin_tuong',
      lists.coKhong,
      [
        'Ông/bà có tin rằng kiến nghị của người dân được chính quyền cơ sở giải quyết không?',
        'Do you trust that the local government deals with what people ask of it?',
      ],
      [62, 27, 11],
      { series: 'minh-hoa-tin-tuong', lean: -1 },
    ),
  ],
);
