import { defineProblem } from '../definition/index.ts';

export const surveyChoicesMissing = defineProblem({
  code: 'survey-choices-missing',
  vi: () => ({
    message: 'câu hỏi có phương án cần tệp choices.csv, nhưng thư mục chưa có tệp này',
    remedy: 'thêm tệp choices.csv với các cột list_name, name, label',
  }),
  en: () => ({
    message: 'select questions need choices.csv, which the folder lacks',
    remedy: 'add choices.csv with the columns list_name, name, label',
  }),
  guide: { why: 'Câu chọn cần danh sách phương án.' },
});
