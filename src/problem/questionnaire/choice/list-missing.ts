import { defineProblem } from '../../definition/index.ts';

export const choiceListMissing = defineProblem({
  code: 'choice-list-missing',
  vi: () => ({
    message: 'phương án chưa ghi thuộc danh sách nào',
    remedy: 'ghi tên danh sách vào cột list_name',
  }),
  en: () => ({
    message: 'the choice does not say which list it belongs to',
    remedy: 'write the name of the list in the column list_name',
  }),
  guide: { why: 'Phương án phải thuộc một danh sách (cột list_name).' },
});
