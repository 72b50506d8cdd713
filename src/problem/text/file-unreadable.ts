import { defineProblem, given } from '../definition/index.ts';
import { unopened, type Unopened } from './words.ts';

export const fileUnreadable = defineProblem({
  code: 'file-unreadable',
  params: given<{ readonly why: Unopened }>(),
  vi: ({ why }) => unopened.vi(why),
  en: ({ why }) => unopened.en(why),
  guide: { why: 'Tệp có tên ở đây nhưng máy không mở được.', params: { why: 'permission' } },
});
