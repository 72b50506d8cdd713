import { day, known } from './answer.ts';
import type { Form } from './form.ts';
import { ask, askFrom, note, section } from './item.ts';
import * as lists from './lists.ts';
import { news } from './satisfaction-news.ts';
import { service } from './satisfaction-service.ts';
import { satisfaction } from './satisfaction-views.ts';

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

/** The questionnaire of the three waves; only the days of the interviews differ. Fieldwork lies within one month. */
export function satisfactionForm(month: string, first: number, last: number): Form {
  return [
    note('loi_mo_dau', [
      'Cuộc khảo sát không hỏi tên. Ông/bà có thể bỏ qua bất cứ câu hỏi nào.',
      'This survey does not ask your name. You may skip any question.',
    ]),
    ...people,
    ...satisfaction,
    ...service,
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
