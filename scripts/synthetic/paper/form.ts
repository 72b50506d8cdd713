import { known, many, number, phrase } from '../answer.ts';
import { onlyIf, type Form } from '../form.ts';
import { ask, askFrom, askOne, note, section } from '../item.ts';
import { coKhong, gioi, haiLong, nhomTuoi } from '../lists.ts';
import { gopDat, hoatDong, ngheNghiep, phuongTien } from './lists.ts';

const visitors = onlyIf('da_den', 'co', 'Người đã đến nhà văn hóa thôn trong 6 tháng qua');

/** The paper form: short, with rare answers, so that some cells are too small to show. */
export const paperForm: Form = [
  note('huong_dan', [
    'Đánh dấu vào ô phù hợp. Phiếu không ghi tên.',
    'Tick the box that fits. No name is needed.',
  ]),
  ...section(
    'chung',
    ['Thông tin chung', 'About you'],
    [
      askFrom('select_one', 'gioi', gioi, ['Giới tính', 'Sex'], known('gioi'), {
        role: 'background',
      }),
      askFrom('select_one', 'nhom_tuoi', nhomTuoi, ['Nhóm tuổi', 'Age group'], known('nhom_tuoi'), {
        role: 'background',
        scale: 'ordinal',
      }),
      askFrom(
        'select_one',
        'nghe_nghiep',
        ngheNghiep,
        ['Nghề nghiệp chính', 'Main occupation'],
        known('nghe_nghiep'),
        {
          role: 'background',
        },
      ),
      ask(
        'decimal',
        'khoang_cach',
        [
          'Nhà ông/bà cách nhà văn hóa thôn bao nhiêu ki-lô-mét?',
          'How many kilometres is it to the village hall?',
        ],
        number(0.1, 4.5, 0.1, 2, 3),
      ),
      askOne(
        'phuong_tien',
        phuongTien,
        ['Ông/bà thường đi lại bằng gì?', 'How do you usually get about?'],
        [78, 8, 6, 4, 2, 2],
        { lean: 0 },
      ),
    ],
  ),
  ...section(
    'nha_van_hoa',
    ['Nhà văn hóa thôn', 'The village hall'],
    [
      askOne(
        'da_den',
        coKhong,
        [
          'Trong 6 tháng qua, ông/bà có đến nhà văn hóa thôn không?',
          'Have you been to the village hall in the past 6 months?',
        ],
        [68, 31, 1],
        { lean: 0 },
      ),
      ask(
        'integer',
        'so_lan_den',
        ['Ông/bà đã đến mấy lần?', 'How many times?'],
        number(1, 20, 1, 3, 1),
        { filter: visitors },
      ),
      askFrom(
        'select_multiple',
        'hoat_dong',
        hoatDong,
        ['Ông/bà tham gia hoạt động nào ở đó?', 'What did you take part in there?'],
        many(hoatDong, [61, 34, 27, 9, 3, 0]),
        {
          filter: visitors,
          hint: 'Chọn mọi ý phù hợp.',
        },
      ),
      askOne(
        'hl_nha_van_hoa',
        haiLong,
        [
          'Ông/bà hài lòng đến mức nào về nhà văn hóa thôn?',
          'How satisfied are you with the village hall?',
        ],
        [3, 13, 28, 41, 12, 3],
        { scale: 'bipolar' },
      ),
    ],
  ),
  ...section(
    'duong_thon',
    ['Đường thôn', 'Village roads'],
    [
      askOne(
        'hl_duong_thon',
        haiLong,
        [
          'Ông/bà hài lòng đến mức nào về đường thôn?',
          'How satisfied are you with the village roads?',
        ],
        [6, 20, 26, 37, 9, 2],
        { scale: 'bipolar' },
      ),
      askOne(
        'gop_dat',
        gopDat,
        [
          'Nếu thôn mở rộng đường, ông/bà có sẵn sàng góp đất không?',
          'Would you give land to widen the road?',
        ],
        [52, 27, 12, 7, 2],
        { lean: -0.4 },
      ),
      askOne(
        'duoc_hoi',
        coKhong,
        [
          'Ông/bà có được hỏi ý kiến về việc làm đường không?',
          'Were you asked about the road works?',
        ],
        [56, 38, 6],
        { lean: -0.5 },
      ),
      ask(
        'text',
        'gop_y',
        ['Góp ý thêm', 'Other remarks'],
        phrase(
          ['Cần thêm đèn đường', 'Mở cửa buổi tối; có người trực', 'Nên làm rãnh thoát nước'],
          22,
        ),
      ),
    ],
  ),
];
