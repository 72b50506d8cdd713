import { known, many } from '../answer.ts';
import type { Form } from '../form.ts';
import { askFrom, section } from '../item.ts';
import * as lists from './lists.ts';
import { habits, services } from './services.ts';
import { satisfaction, views } from './views.ts';

const people = section(
  'nguoi_tra_loi',
  ['Thông tin chung', 'About you'],
  [
    askFrom('select_one', 'gioi', lists.gioi, ['Giới tính', 'Sex'], known('gioi'), {
      role: 'background',
    }),
    askFrom(
      'select_one',
      'nhom_tuoi',
      lists.nhomTuoi,
      ['Nhóm tuổi', 'Age group'],
      known('nhom_tuoi'),
      {
        role: 'background',
        scale: 'ordinal',
      },
    ),
    askFrom('select_one', 'khu_vuc', lists.khuVuc, ['Nơi ở', 'Area'], known('khu_vuc'), {
      role: 'background',
    }),
    askFrom('select_one', 'hoc_van', lists.hocVan, ['Học vấn', 'Education'], known('hoc_van'), {
      role: 'background',
      scale: 'ordinal',
    }),
    askFrom(
      'select_one',
      'nghe_nghiep',
      lists.ngheNghiep,
      ['Nghề nghiệp', 'Occupation'],
      known('nghe_nghiep'),
      {
        role: 'background',
      },
    ),
  ],
);

const priorities = section(
  'viec_can_lam',
  ['Việc cần ưu tiên', 'Priorities'],
  [
    askFrom(
      'select_multiple',
      'uu_tien',
      lists.uuTien,
      [
        'Theo bạn, địa phương cần ưu tiên những lĩnh vực nào?',
        'What should come first where you live?',
      ],
      many(lists.uuTien, [41, 38, 44, 36, 33, 29, 18, 2], 3),
      { split: true, hint: 'Chọn nhiều nhất ba ý.' },
    ),
  ],
);

/** The online form: 25 questions in Kobo's layout, coded 1, 2, 3… */
export const onlineForm: Form = [
  ...people,
  ...priorities,
  ...satisfaction,
  ...services,
  ...views,
  ...habits,
];
