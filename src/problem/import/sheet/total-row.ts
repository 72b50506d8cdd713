import { defineProblem } from '../../definition/index.ts';

export const importTotalRow = defineProblem({
  code: 'import-total-row',
  vi: (_, seen) => ({
    message: `dòng này có ${seen}, có vẻ là dòng tổng cộng chứ không phải một phiếu trả lời`,
    remedy: 'xóa dòng tổng cộng khỏi bảng phiếu rồi nhập lại',
  }),
  en: (_, seen) => ({
    message: `this row has ${seen}: a row of sums, it seems, and no respondent`,
    remedy: 'delete the sums under the answers and import again',
  }),
  guide: {
    why: 'Dòng tổng cộng bị tính như một người trả lời thì mọi tỷ lệ đều sai.',
    seen: 'Tổng cộng',
  },
});
