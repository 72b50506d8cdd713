import { defineProblem } from '../definition/index.ts';

export const frontUnclosed = defineProblem({
  code: 'front-unclosed',
  vi: () => ({
    message: 'phần đầu tệp mở bằng dòng --- nhưng không có dòng --- đóng lại',
    remedy: 'thêm một dòng --- sau mục cuối cùng của phần đầu tệp',
  }),
  en: () => ({
    message: 'the front matter is opened by --- but never closed',
    remedy: 'add a line --- after its last field',
  }),
  guide: { why: 'Phần đầu tệp nằm giữa hai dòng ---; thiếu dòng thứ hai.' },
});
