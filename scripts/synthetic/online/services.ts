import { mark, number, phrase } from '../answer.ts';
import { onlyIf } from '../form.ts';
import { ask, askOne, section } from '../item.ts';
import * as lists from './lists.ts';

const online = onlyIf(
  'da_dung_dvc',
  '1',
  'Người đã dùng dịch vụ công trực tuyến trong 12 tháng qua',
);

/** Use of online services; the last questions are for users only. */
export const services = section(
  'dich_vu_cong',
  ['Dịch vụ công', 'Public services'],
  [
    askOne(
      'da_dung_dvc',
      lists.coKhong,
      [
        'Trong 12 tháng qua, bạn có dùng dịch vụ công trực tuyến không?',
        'Have you used online public services in the past 12 months?',
      ],
      [58, 39, 3],
      { lean: 0 },
    ),
    askOne(
      'tu_lam_duoc',
      lists.coKhong,
      ['Bạn có tự làm được mà không cần ai giúp không?', 'Did you manage without help?'],
      [64, 33, 3],
      { filter: online, lean: -0.5 },
    ),
    ask(
      'range',
      'diem_dvc',
      ['Cho điểm lần dùng gần nhất, từ 0 đến 10.', 'Rate your last use from 0 to 10.'],
      mark(0, 10),
      {
        filter: online,
        parameters: 'start=0 end=10 step=1',
      },
    ),
    ask(
      'integer',
      'so_nguoi',
      ['Hộ của bạn có mấy người?', 'How many people live in your household?'],
      number(1, 8, 1, 2, 3),
    ),
  ],
);

/** How people follow the news and speak up. */
export const habits = section(
  'thong_tin',
  ['Theo dõi tin tức', 'Following the news'],
  [
    askOne(
      'doc_tin',
      lists.tanSuat,
      [
        'Bạn theo dõi tin tức địa phương có thường xuyên không?',
        'How often do you follow local news?',
      ],
      [4, 21, 43, 32],
      {
        scale: 'ordinal',
        lean: 0.2,
      },
    ),
    askOne(
      'gop_y_mang',
      lists.tanSuat,
      [
        'Bạn góp ý với chính quyền qua mạng có thường xuyên không?',
        'How often do you send views online?',
      ],
      [46, 31, 17, 6],
      {
        scale: 'ordinal',
        lean: 0.2,
      },
    ),
    ask(
      'text',
      'gop_y',
      ['Bạn có góp ý gì thêm không?', 'Anything to add?'],
      phrase(['Cần rút ngắn thời gian', 'Nên hướng dẫn rõ hơn', 'Mong đường tốt hơn'], 1.5),
    ),
  ],
);
