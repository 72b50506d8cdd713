import { defineProblem, given } from '../../definition/index.ts';

/** `survey`: its id, for the command that makes its page; null for a briefing. */
export const folderOrphan = defineProblem({
  code: 'folder-orphan',
  params: given<{ readonly needed: string; readonly survey: string | null }>(),
  vi: ({ needed, survey }) => ({
    message: 'thư mục dữ liệu này không có trang đi kèm',
    remedy:
      survey === null
        ? `thêm tệp ${needed}, hoặc xóa thư mục`
        : `tạo trang bằng lệnh: npx dlxh new survey --survey ${survey}; nếu tên thư mục sai thì đổi cho khớp ${needed}; nếu không dùng thì xóa thư mục`,
  }),
  en: ({ needed, survey }) => ({
    message: 'no page belongs to this data folder',
    remedy:
      survey === null
        ? `add ${needed}, or delete the folder`
        : `make the page: npx dlxh new survey --survey ${survey}; if the folder has a wrong name, rename it to match ${needed}; if it is not used, delete it`,
  }),
  guide: {
    why: 'Dữ liệu không có trang đi kèm thì không được công bố. Thường do nhập tệp xong chưa tạo trang, hoặc đổi tên tệp của trang.',
    params: { needed: 'content/surveys/dat-dai-2026.mdx', survey: 'dat-dai-2026' },
  },
});
