import * as briefing from './briefing/index.ts';
import * as command from './command/index.ts';
import * as design from './design/index.ts';
import * as front from './front/index.ts';
import * as importing from './import/index.ts';
import * as library from './library/index.ts';
import * as margin from './margin/index.ts';
import * as prose from './prose/index.ts';
import * as questionnaire from './questionnaire/index.ts';
import * as register from './register/index.ts';
import * as response from './response/index.ts';
import * as results from './results/index.ts';
import * as table from './table/index.ts';
import * as text from './text/index.ts';

/** Every Problem by area: the chapters of the guide, in its order; within one, by code. */
export const AREAS = [
  { title: 'Tệp và chữ', problems: byCode(text) },
  { title: 'Tệp CSV', problems: byCode(table) },
  { title: 'Bảng hỏi: questions.csv và choices.csv', problems: byCode(questionnaire) },
  { title: 'Phiếu trả lời: responses.csv', problems: byCode(response) },
  { title: 'Bảng kết quả: results.csv', problems: byCode(results) },
  { title: 'Thiết kế mẫu', problems: byCode(design) },
  { title: 'Hiệu chỉnh theo cơ cấu dân số', problems: byCode(margin) },
  { title: 'Phần đầu tệp', problems: byCode(front) },
  { title: 'Bài viết', problems: byCode(prose) },
  { title: 'Bản tin và luồng ý kiến', problems: byCode(briefing) },
  { title: 'Danh mục dùng chung', problems: byCode(register) },
  { title: 'Thư mục và các tệp nói về nhau', problems: byCode(library) },
  { title: 'Nhập tệp có sẵn', problems: byCode(importing) },
  { title: 'Tạo báo cáo và xem thay đổi', problems: byCode(command) },
] as const;

/** The definition of some Problem. */
export type AnyDefinition = (typeof AREAS)[number]['problems'][number];

function byCode<D extends { readonly code: string }>(area: Readonly<Record<string, D>>): D[] {
  return Object.values(area).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
