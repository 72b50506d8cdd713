import type { PageWords } from '../type/index.ts';

export const problemsPage: PageWords = {
  title: 'Kết quả kiểm tra',
  none: 'Không có lỗi.',
  count: (problems, files) => `${String(problems)} chỗ cần xem trong ${String(files)} tệp.`,
  more: (count) => `Còn ${String(count)} chỗ nữa không in ở đây; sửa những chỗ trên rồi chạy lại.`,
  place: ({ line, column, cell, field }) => {
    const at =
      cell === null
        ? [line === undefined ? '' : `dòng ${String(line)}`]
        : [`ô ${cell}`, `dòng ${String(line ?? '')}`];
    const own = cell === null && column !== undefined ? [`cột ${String(column)}`] : [];
    const name = field === null ? [] : [`mục ${field}`];
    return [...at, ...own, ...name].filter((part) => part !== '').join(', ');
  },
  remedy: 'Cách sửa',
  meanings: 'Giải thích các mã lỗi',
  written: (path) => `Đã ghi kết quả vào ${path}; mở bằng trình duyệt để xem.`,
};
