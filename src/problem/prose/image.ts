import { defineProblem } from '../definition/index.ts';

export const proseImage = defineProblem({
  code: 'prose-image',
  vi: (_, seen) => ({
    message: `bài viết chưa nhận hình ảnh (${seen})`,
    remedy: 'bỏ hình; biểu đồ thì dùng <Question … />, bảng số liệu thì dùng <Table … />',
  }),
  en: (_, seen) => ({
    message: `images are not supported yet (${seen})`,
    remedy: 'remove it; for charts use <Question … />, for tables of figures <Table … />',
  }),
  guide: {
    why: 'Hình chụp bảng hay biểu đồ thì người khiếm thị không đọc được và không tìm kiếm được.',
    seen: 'bieu-do.png',
  },
});
