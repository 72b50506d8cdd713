import type { SurveyParams } from '../params/survey.ts';
import { guide, type Guides } from './guide.ts';
import { questionnaire } from './questionnaire.ts';

/** The guide to questions.csv and choices.csv. */
export const survey: Guides<SurveyParams> = {
  ...questionnaire,
  'choice-list-missing': guide('Phương án phải thuộc một danh sách (cột list_name).', {}),
  'choice-name-missing': guide('Mã phương án là thứ đứng trong ô trả lời.', {}),
  'choice-name-space': guide(
    'Câu chọn nhiều ghi các mã cách nhau bằng dấu cách, nên mã không được có dấu cách.',
    { suggestion: 'rat_hai_long' },
    'rat hai long',
  ),
  'choice-label-missing': guide('Bảng và biểu đồ in nội dung này.', {}),
  'choice-twice': guide(
    'Hai phương án cùng mã thì không phân biệt được.',
    { list: 'hai_long', line: 3 },
    '1',
  ),
  'survey-word': guide(
    'Cột này chỉ nhận vài từ.',
    { allowed: ['answer', 'other', 'dont_know'], suggestion: 'dont_know' },
    'dontknow',
  ),
  'survey-number': guide(
    'Ô này phải là số. Hay gặp: dấu phẩy thập phân, dấu % hay dấu cách trong số, dạng 1E+05, ngày do Excel đổi, báo lỗi #REF!. "12.500" trong tệp phân cách bằng dấu chấm phẩy có thể là 12 nghìn rưỡi hoặc 12 phẩy 5 nên không được đoán.',
    { fault: 'decimal-comma' },
    '62,4',
  ),
  'survey-column-missing': guide('Tệp phải có cột này.', { column: 'label' }),
  'survey-column-unknown': guide(
    'Tên cột không có trong XLSForm lẫn trong quy cách thêm của trang; nếu bỏ qua thì nội dung của cột sẽ âm thầm mất.',
    { suggestion: 'label' },
    'lable',
  ),
  'survey-choices-missing': guide('Câu chọn cần danh sách phương án.', {}),
  'survey-source-missing': guide('Khảo sát cần phiếu trả lời hoặc bảng kết quả.', {}),
  'survey-source-twice': guide('Có hai nguồn số liệu thì không biết công bố nguồn nào.', {}),
};
