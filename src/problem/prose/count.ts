import { defineProblem, given } from '../definition/index.ts';
import { said, type Binding } from './words.ts';

export const proseCount = defineProblem({
  code: 'prose-count',
  severity: 'warning',
  params: given<{ readonly binding: Binding }>(),
  vi: ({ binding }, seen) => ({
    message: `số ${seen} được gõ tay${said.vi(binding)}`,
    remedy: `thay con số bằng thành phần ấy để con số luôn khớp với dữ liệu`,
  }),
  en: ({ binding }, seen) => ({
    message: `${seen} is typed by hand${said.en(binding)}`,
    remedy: 'write that component in its place, so that the figure follows the data',
  }),
  guide: {
    why: 'Số người gõ tay trùng với số trong dữ liệu; khi dữ liệu được sửa thì con số trong bài sẽ cũ đi.',
    params: { binding: { fit: 'equal', component: '<Base />', figure: '260' } },
    seen: '260 người',
  },
});
