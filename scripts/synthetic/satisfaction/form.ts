import { day, known } from '../answer.ts';
import type { Form } from '../form.ts';
import { ask, askFrom, note, section } from '../item.ts';
import * as lists from '../lists.ts';
import { news } from './news.ts';
import { service } from './service.ts';
import { satisfaction } from './views.ts';

const people = section(
  'nguoi_tra_loi',
  ['Người trả lời', 'The respondent'],
  [
    askFrom('select_one', 'gioi', lists.gioi, ['Giới tính', 'Sex'], known('gioi'), {
      role: 'background',
    }),
    ask('integer', 'tuoi', ['Năm nay ông/bà bao nhiêu tuổi?', 'How old are you?'], known('tuoi')),
    askFrom(
      'select_one',
      'nhom_tuoi',
      lists.nhomTuoi,
      ['Nhóm tuổi', 'Age group'],
      known('nhom_tuoi'),
      { role: 'background', scale: 'ordinal' },
    ),
    askFrom('select_one', 'khu_vuc', lists.khuVuc, ['Khu vực', 'Area'], known('khu_vuc'), {
      role: 'background',
    }),
    askFrom('select_one', 'hoc_van', lists.hocVan, ['Học vấn', 'Education'], known('hoc_van'), {
      role: 'background',
      scale: 'ordinal',
    }),
  ],
);

/** From this month on, how people apply is a series of its own: a series of two waves. */
const APPLYING = { name: 'hinh_thuc_nop', series: 'minh-hoa-nop-ho-so', since: '2025-07' };

/** The questionnaire of the three waves; only the days of the interviews and a series differ. Fieldwork lies within one month. */
export function satisfactionForm(month: string, first: number, last: number): Form {
  return [
    note('loi_mo_dau', [
      'Cuộc khảo sát không hỏi tên. Ông/bà có thể bỏ qua bất cứ câu hỏi nào.',
      'This survey does not ask your name. You may skip any question.',
    ]),
    ...people,
    ...satisfaction,
    ...service.map((item) => {
      const { name, series, since } = APPLYING;
      return item.name === name && month > since ? { ...item, series } : item;
    }),
    ...news,
    ask(
      'date',
      'ngay_phong_van',
      ['Ngày phỏng vấn', 'Day of the interview'],
      day(month, first, last),
    ),
    ask('text', 'tang', ['Tầng chọn mẫu', 'Stratum'], known('tang'), { role: 'stratum' }),
    ask('text', 'cum', ['Cụm chọn mẫu', 'Cluster'], known('cum'), { role: 'cluster' }),
    ask('decimal', 'trong_so', ['Trọng số', 'Weight'], known('trong_so'), { role: 'weight' }),
  ];
}
