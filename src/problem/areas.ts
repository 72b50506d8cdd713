import { briefing } from './briefing/index.ts';
import { command } from './command/index.ts';
import { design } from './design/index.ts';
import { front } from './front/index.ts';
import { importing } from './import/index.ts';
import { library } from './library/index.ts';
import { margin } from './margin/index.ts';
import { prose } from './prose/index.ts';
import { questionnaire } from './questionnaire/index.ts';
import { register } from './register/index.ts';
import { response } from './response/index.ts';
import { results } from './results/index.ts';
import { table } from './table/index.ts';
import { text } from './text/index.ts';

/** Every Problem by area: the chapters of the guide, in its order. */
export const AREAS = [
  { title: 'Tệp và chữ', problems: text },
  { title: 'Tệp CSV', problems: table },
  { title: 'Bảng hỏi: questions.csv và choices.csv', problems: questionnaire },
  { title: 'Phiếu trả lời: responses.csv', problems: response },
  { title: 'Bảng kết quả: results.csv', problems: results },
  { title: 'Thiết kế mẫu', problems: design },
  { title: 'Hiệu chỉnh theo cơ cấu dân số', problems: margin },
  { title: 'Phần đầu tệp', problems: front },
  { title: 'Bài viết', problems: prose },
  { title: 'Bản tin và luồng ý kiến', problems: briefing },
  { title: 'Danh mục dùng chung', problems: register },
  { title: 'Thư mục và các tệp nói về nhau', problems: library },
  { title: 'Nhập tệp có sẵn', problems: importing },
  { title: 'Tạo báo cáo và xem thay đổi', problems: command },
] as const;

/** The definition of some Problem. */
export type AnyDefinition = (typeof AREAS)[number]['problems'][number];
