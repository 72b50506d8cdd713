import { many, mark, number } from '../answer.ts';
import { onlyIf } from '../form.ts';
import { ask, askFrom, askOne, section } from '../item.ts';
import * as lists from '../lists.ts';

const users = onlyIf('da_lam_thu_tuc', 'co', 'Người đã làm thủ tục hành chính trong 12 tháng qua');

/** Questions on procedures, most of them for those who had dealt with one. */
export const service = section(
  'thu_tuc',
  ['Thủ tục hành chính', 'Administrative procedures'],
  [
    askOne(
      'da_lam_thu_tuc',
      lists.coKhong,
      [
        'Trong 12 tháng qua, ông/bà có làm thủ tục hành chính ở xã, phường không?',
        'In the past 12 months, have you dealt with any procedure at the commune office?',
      ],
      [46, 53, 1],
      { lean: 0 },
    ),
    askOne(
      'hinh_thuc_nop',
      lists.hinhThucNop,
      ['Lần gần nhất, ông/bà nộp hồ sơ bằng cách nào?', 'The last time, how did you apply?'],
      [63, 31, 5, 1],
      { filter: users, lean: 0 },
    ),
    ask(
      'integer',
      'so_lan_di_lai',
      ['Để xong việc, ông/bà phải đi lại mấy lần?', 'How many visits did it take?'],
      number(1, 6, 1, 2, 1),
      { filter: users },
    ),
    ask(
      'decimal',
      'so_gio_cho',
      ['Ông/bà phải chờ tất cả bao nhiêu giờ?', 'How many hours did you wait in all?'],
      number(0.5, 8, 0.5, 2, 2),
      { filter: users },
    ),
    ask(
      'range',
      'diem_phuc_vu',
      ['Cho điểm lần phục vụ ấy, từ 0 đến 10.', 'Rate that service from 0 to 10.'],
      mark(0, 10),
      { filter: users, parameters: 'start=0 end=10 step=1' },
    ),
    askFrom(
      'select_multiple',
      'kho_khan',
      lists.khoKhan,
      ['Ông/bà đã gặp khó khăn gì?', 'What difficulties did you meet?'],
      many(lists.khoKhan, [34, 29, 22, 18, 11, 0]),
      { filter: users, hint: 'Chọn mọi ý phù hợp.' },
    ),
  ],
);
