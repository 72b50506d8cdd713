import { defineProblem } from '../../definition/index.ts';

export const choiceNameMissing = defineProblem({
  code: 'choice-name-missing',
  vi: () => ({
    message: 'phương án chưa có mã',
    remedy: 'ghi vào cột name mã dùng trong responses.csv hoặc results.csv',
  }),
  en: () => ({
    message: 'the choice has no name',
    remedy: 'write in the column name the code used in responses.csv or results.csv',
  }),
  guide: { why: 'Mã phương án là thứ đứng trong ô trả lời.' },
});
