import { defineProblem } from '../definition/index.ts';

export const streamOpinionEmpty = defineProblem({
  code: 'stream-opinion-empty',
  vi: () => ({
    message: 'dòng này không có nội dung ý kiến',
    remedy: 'ghi nội dung ý kiến, hoặc xóa dòng',
  }),
  en: () => ({
    message: 'the row has no opinion',
    remedy: 'write the opinion, or delete the row',
  }),
  guide: { why: 'Mỗi dòng là một luồng ý kiến, nên phải có nội dung.' },
});
