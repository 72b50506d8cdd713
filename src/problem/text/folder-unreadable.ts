import { defineProblem, given } from '../definition/index.ts';
import { unopened, type Unopened } from './words.ts';

export const folderUnreadable = defineProblem({
  code: 'folder-unreadable',
  params: given<{ readonly why: Unopened }>(),
  vi: ({ why }) => unopened.vi(why),
  en: ({ why }) => unopened.en(why),
  guide: { why: 'Thư mục có tên ở đây nhưng máy không mở được.', params: { why: 'permission' } },
});
