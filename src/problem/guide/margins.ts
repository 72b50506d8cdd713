import type { MarginsParams } from '../params/margins.ts';
import { guide, type Guides } from './guide.ts';

export const margins: Guides<MarginsParams> = {
  'margin-none': guide(
    'Tệp cơ cấu dân số chỉ có dòng tiêu đề, nên không có căn cứ để hiệu chỉnh.',
    {},
  ),
  'margin-survey-unknown': guide(
    'Tệp trong data/margins phải mang đúng mã của khảo sát dùng nó.',
    { suggestion: 'dat-dai-2026' },
    'dat-dai-2062',
  ),
  'margin-source-twice': guide('Hai tệp cơ cấu cho một khảo sát thì không biết theo tệp nào.', {
    other: 'data/margins/dat-dai-2026.csv',
  }),
  'margin-responses': guide(
    'Hiệu chỉnh là đặt lại trọng số cho từng phiếu, nên phải có phiếu trả lời.',
    {},
  ),
  'margin-question-unknown': guide(
    'Cơ cấu dân số phải theo một câu hỏi có trong bảng hỏi.',
    { suggestion: 'gioi' },
    'gioi_tinh',
  ),
  'margin-question-type': guide(
    'Chỉ câu chọn một mới chia được dân số thành các nhóm rời nhau.',
    { type: 'integer' },
    'tuoi',
  ),
  'margin-choice-unknown': guide(
    'Nhóm của cơ cấu dân số phải là mã phương án của câu hỏi.',
    { question: 'gioi', choices: ['nam', 'nu'], suggestion: 'nu' },
    'nữ',
  ),
  'margin-choice-silent': guide(
    'Dân số không có nhóm "không biết"; người trả lời như vậy vẫn thuộc một nhóm có thật, chỉ là chưa rõ nhóm nào.',
    {},
    'kb',
  ),
  'margin-twice': guide('Một nhóm có hai số dân thì không biết theo số nào.', { line: 3 }),
  'margin-population': guide('Số dân hoặc tỷ trọng của nhóm phải là số dương.', {}, '0'),
  'margin-missing': guide(
    'Mọi nhóm có người trả lời đều phải có số dân, nếu thiếu thì không biết họ đại diện cho bao nhiêu người.',
    {
      question: 'gioi',
      choices: ['nu'],
    },
  ),
  'margin-empty': guide(
    'Không thể tăng trọng số của những người không có trong mẫu.',
    { question: 'nhom_tuoi' },
    'tren_80',
  ),
  'margin-totals': guide(
    'Mọi cơ cấu đều chia cùng một dân số nên phải cộng được như nhau. Hay gặp: một bảng ghi số người, một bảng ghi phần trăm.',
    { question: 'nhom_tuoi', total: 100, first: 'gioi', firstTotal: 1_250_000 },
  ),
  'raking-diverged': guide('Không có bộ trọng số nào khớp cùng lúc với mọi cơ cấu đã ghi.', {
    question: 'nhom_tuoi',
    choice: 'tren_80',
    difference: 0.012,
    iterations: 100,
  }),
  'raking-trim': guide('Khoảng cho phép của trọng số quá hẹp so với mức lệch của mẫu.', {}),
  'raking-alone': guide('Phần đầu tệp nói có hiệu chỉnh, nhưng chưa có tệp cơ cấu dân số.', {
    needed: 'data/surveys/dat-dai-2026/margins.csv',
  }),
};
