import { defineProblem, given } from '../../definition/index.ts';

/** The row taken for the header holds somebody's answers. */
export const importHeaderPersonal = defineProblem({
  code: 'import-header-personal',
  params: given<{ readonly letters: readonly string[] }>(),
  vi: ({ letters }) => ({
    message: `dòng tiêu đề có dữ liệu của người trả lời ở cột ${letters.join(', ')}; có thể bảng chưa có dòng tiêu đề`,
    remedy: 'thêm một dòng tiêu đề ghi câu hỏi của từng cột lên đầu bảng',
  }),
  en: ({ letters }) => ({
    message: `the header holds somebody's answers in column ${letters.join(', ')}; the sheet may have no header`,
    remedy: 'add a row above the answers with the question of each column',
  }),
  guide: {
    why: 'Nếu bảng không có dòng tiêu đề, phiếu đầu tiên sẽ bị coi là tiêu đề và dữ liệu cá nhân có thể bị in ra trang.',
    params: { letters: ['B', 'C'] },
  },
});
