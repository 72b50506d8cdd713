import { many, phrase } from '../answer.ts';
import { ask, askFrom, askOne, section } from '../item.ts';
import * as lists from '../lists.ts';

/** Where people get news, and what they would say. */
export const news = section(
  'thong_tin',
  ['Thông tin và ý kiến', 'News and views'],
  [
    askOne(
      'quan_tam',
      lists.quanTam,
      [
        'Ông/bà quan tâm đến việc chung của địa phương đến mức nào?',
        'How interested are you in local affairs?',
      ],
      [7, 28, 42, 20, 3],
      { scale: 'ordinal', lean: 0.4 },
    ),
    askFrom(
      'select_multiple',
      'nguon_tin',
      lists.nguonTin,
      ['Ông/bà biết tin về địa phương từ những nguồn nào?', 'Where do you get local news from?'],
      many(lists.nguonTin, [38, 51, 33, 57, 29, 44, 3]),
      { hint: 'Chọn mọi ý phù hợp.' },
    ),
    askOne(
      'noi_phan_anh',
      lists.noiPhanAnh,
      [
        'Khi có việc cần phản ánh, ông/bà tìm đến ai trước tiên?',
        'Whom do you turn to first with a concern?',
      ],
      [37, 24, 9, 6, 16, 2, 4, 2],
      { lean: 0 },
    ),
    askOne(
      'trien_vong',
      lists.trienVong,
      [
        'Theo ông/bà, một năm tới đời sống ở địa phương sẽ thế nào?',
        'What will local life be like in a year?',
      ],
      [13, 39, 38, 9, 1],
      { scale: 'bipolar' },
    ),
    ask(
      'text',
      'gop_y',
      ['Ông/bà có góp ý gì thêm không?', 'Is there anything you would like to add?'],
      phrase(
        [
          'Cần rút ngắn thời gian',
          'Nên hướng dẫn rõ hơn',
          'Cần thêm người trực buổi sáng',
          'Đề nghị sửa đường',
          'Mong thu gom rác đúng giờ',
          'Không có góp ý',
        ],
        18,
      ),
    ),
  ],
);
