import { defineProblem, given, type InBoth } from '../definition/index.ts';

/** What was pasted from a word processor and is no Markdown. */
type Pasted = 'heading' | 'bullet' | 'table';

const SAID: InBoth<Record<Pasted, { readonly message: string; readonly remedy: string }>> = {
  vi: {
    heading: {
      message: 'dòng này định là tiêu đề, nhưng sau dấu # không có dấu cách thường',
      remedy: 'gõ lại một dấu cách ngay sau các dấu #: ## Tiêu đề',
    },
    bullet: {
      message: 'dấu đầu dòng chép từ Word không tạo thành danh sách',
      remedy: 'thay dấu ấy và khoảng trống sau nó bằng "- ", mỗi mục một dòng',
    },
    table: {
      message:
        'bảng chép từ Word hoặc Excel (các cột cách nhau bằng phím Tab) sẽ dính vào nhau thành một đoạn',
      remedy:
        'lưu bảng thành tệp CSV trong thư mục số liệu của bản tin rồi dùng <Table src="…" caption="…" />, hoặc viết bảng Markdown: | cột | cột |; không phải bảng thì thay phím Tab bằng dấu cách',
    },
  },
  en: {
    heading: {
      message: 'this line is meant as a heading, but no plain space follows its #',
      remedy: 'type one space right after the signs #: ## Heading',
    },
    bullet: {
      message: 'a bullet pasted from a word processor makes no list',
      remedy: 'write "- " in place of it and the blank after it, an item a line',
    },
    table: {
      message:
        'a table pasted from a word processor or a spreadsheet (its columns parted by tabs) will run together into one paragraph',
      remedy:
        'save it as a CSV in the data folder of the briefing and use <Table src="…" caption="…" />, or write a Markdown table: | column | column |; if it is no table, write spaces for the tabs',
    },
  },
};

export const prosePasted = defineProblem({
  code: 'prose-pasted',
  params: given<{ readonly kind: Pasted }>(),
  vi: ({ kind }) => SAID.vi[kind],
  en: ({ kind }) => SAID.en[kind],
  guide: {
    why: 'Word dùng ký tự riêng cho tiêu đề, dấu đầu dòng và bảng. Bài viết bằng Markdown không hiểu các ký tự ấy, nên trang in nguyên cả dấu.',
    params: { kind: 'bullet' },
  },
});
