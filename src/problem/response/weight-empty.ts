import { defineProblem } from '../definition/index.ts';

export const weightEmpty = defineProblem({
  code: 'weight-empty',
  vi: () => ({
    message: 'phiếu này chưa có trọng số',
    remedy: 'ghi trọng số lớn hơn 0 cho mọi phiếu, hoặc bỏ phiếu này',
  }),
  en: () => ({
    message: 'this respondent has no weight',
    remedy: 'give every respondent a weight above 0, or leave this one out',
  }),
  guide: {
    why: 'Phiếu không có trọng số thì không biết nó đại diện cho bao nhiêu người; bỏ qua nó sẽ làm lệch mọi tỷ lệ.',
  },
});
