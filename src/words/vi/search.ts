import type { SearchWords } from '../search.ts';

export const search: SearchWords = {
  loading: 'Đang tìm…',
  failed: 'Chưa tải được bộ tìm kiếm. Hãy thử lại, hoặc dùng các danh mục bên dưới.',
  none: (query) =>
    `Không có trang nào khớp với “${query}”. Hãy thử ít từ hơn, bỏ bớt bộ lọc, hoặc dùng các danh mục bên dưới.`,
  found: (count, query) => `${count} trang khớp với “${query}”`,
  selected: (count) => `${count} trang theo bộ lọc đã chọn`,
  more: 'Xem thêm kết quả',
  any: 'Tất cả',
  sections: 'Mục khớp nhất trong trang',
  filters: 'Lọc kết quả',
  kind: 'Loại',
  year: 'Năm',
  topic: 'Chủ đề',
  place: 'Địa phương',
};
