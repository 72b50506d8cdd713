import { defineProblem } from '../definition/index.ts';

export const frontUnstated = defineProblem({
  code: 'front-unstated',
  vi: () => ({
    message: 'chỉ khảo sát lấy số liệu đã công bố ở nơi khác mới được ghi "không nêu"',
    remedy: 'điền nội dung thật, hoặc khai nguồn ở mục publishedElsewhere',
  }),
  en: () => ({
    message: 'only a survey whose tables were published elsewhere may say "không nêu"',
    remedy: 'write the real text, or name the source in publishedElsewhere',
  }),
  guide: { why: 'Khảo sát tự làm thì phải biết mình làm thế nào.', seen: 'không nêu' },
});
