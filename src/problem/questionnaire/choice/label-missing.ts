import { defineProblem } from '../../definition/index.ts';

export const choiceLabelMissing = defineProblem({
  code: 'choice-label-missing',
  vi: () => ({
    message: 'phương án chưa có nội dung',
    remedy: 'ghi vào cột label nội dung mà người trả lời đã thấy',
  }),
  en: () => ({
    message: 'the choice has no wording',
    remedy: 'write in the column label the wording that respondents saw',
  }),
  guide: { why: 'Bảng và biểu đồ in nội dung này.' },
});
