import { proseElements } from './prose-elements.ts';
import { proseReferences } from './prose-references.ts';
import { proseSyntax } from './prose-syntax.ts';
import type { Sentences } from '../params/all.ts';
import type { Binding, ProseParams } from '../params/prose.ts';

export const prose: Sentences<ProseParams> = {
  ...proseSyntax,
  ...proseElements,
  ...proseReferences,
  'prose-link': (_, seen) => ({
    message: `địa chỉ liên kết ${seen} không được dùng`,
    remedy:
      'dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc đường dẫn trong trang như /khao-sat/; không có dấu cách hay ký tự ẩn',
  }),
  'prose-image': (_, seen) => ({
    message: `bài viết chưa nhận hình ảnh (${seen})`,
    remedy: 'bỏ hình; biểu đồ thì dùng <Question … />, bảng số liệu thì dùng <Table … />',
  }),
  'prose-heading': (_, seen) => ({
    message: `đề mục cấp một (#) ${seen} trùng vai với tiêu đề của bài`,
    remedy:
      'dùng ## cho đề mục lớn nhất trong bài; tiêu đề của bài ghi ở "title" trong phần đầu tệp',
  }),
  'prose-deep': ({ limit }) => ({
    message: `có quá ${limit} lớp danh sách, trích dẫn hoặc khối lồng vào nhau`,
    remedy: 'bỏ bớt các dấu > hoặc - thừa ở đầu dòng',
  }),
  'prose-percentage': ({ binding }, seen) => ({
    message: `tỷ lệ ${seen} được gõ tay, không gắn với dữ liệu${said(binding)}`,
    remedy:
      binding === null
        ? 'dùng <Value question="…" choice="…" /> để con số lấy từ dữ liệu; số trích từ nguồn khác thì đặt trong khối trích dẫn (dòng bắt đầu bằng >), trong <Note>, trong chú thích cuối bài, hoặc gắn liên kết tới nguồn: [94,1%](https://…)'
        : `thay bằng ${binding.component}; số trích từ nguồn khác thì gắn liên kết tới nguồn`,
  }),
  'prose-count': ({ binding }, seen) => ({
    message: `số ${seen} được gõ tay${said(binding)}`,
    remedy: `thay con số bằng thành phần ấy để con số luôn khớp với dữ liệu`,
  }),
  'prose-precision': ({ survey, sampling }, seen) => ({
    message: `${seen} nói đến sai số chọn mẫu, nhưng ${survey === null ? 'khảo sát này' : `khảo sát "${survey}" mà bản tin dẫn`} không chọn mẫu theo xác suất (sampling: ${sampling}) nên không có sai số ấy`,
    remedy:
      'bỏ đoạn này và viết rõ kết quả chỉ nói về những người đã trả lời; sai số của nguồn khác thì đặt trong khối trích dẫn (dòng bắt đầu bằng >) hoặc gắn liên kết tới nguồn; với khảo sát có mẫu xác suất thì dùng <Value … interval="95" />',
  }),
  'prose-gap': (_, seen) => ({
    message: `đoạn này chưa viết: ${seen}`,
    remedy:
      'viết nội dung thay cho cả phần trong ngoặc vuông, hoặc xóa cả đề mục nếu không có gì để viết',
  }),
  'prose-footnote-missing': (_, seen) => ({
    message: `chú thích ${seen} không có nội dung ở cuối bài`,
    remedy: 'thêm một dòng như "[^1]: nội dung chú thích", đúng ký hiệu này',
  }),
};

/** What the data say of a typed figure. */
function said(binding: Binding | null): string {
  if (binding === null) return '';
  const { fit, component, figure } = binding;
  return fit === 'equal'
    ? `; khớp với ${component} (${figure})`
    : `; trái với ${component} (${figure})`;
}
