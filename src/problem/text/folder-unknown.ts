import { defineProblem, given } from '../definition/index.ts';

export const folderUnknown = defineProblem({
  code: 'folder-unknown',
  params: given<{ readonly known: readonly string[] }>(),
  vi: ({ known }, seen) => ({
    message:
      known.length === 0
        ? `không dùng thư mục con ở đây, nhưng có thư mục ${seen}`
        : `${seen} không phải là thư mục được dùng ở đây (${known.join(', ')})`,
    remedy: 'đổi tên cho đúng, hoặc chuyển thư mục đi nơi khác',
  }),
  en: ({ known }, seen) => ({
    message:
      known.length === 0
        ? `no folders are used here, but there is ${seen}`
        : `${seen} is not a folder that is used here (${known.join(', ')})`,
    remedy: 'mend its name, or move it elsewhere',
  }),
  guide: {
    why: 'Thư mục này không nơi nào đọc đến, nên nội dung trong đó sẽ không lên trang. Thường do gõ sai tên.',
    params: { known: ['surveys', 'briefings', 'pages'] },
    seen: 'survey',
  },
});
