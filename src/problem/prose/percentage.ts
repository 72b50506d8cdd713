import { defineProblem, given } from '../definition/index.ts';
import { said, type Binding } from './words.ts';

export const prosePercentage = defineProblem({
  code: 'prose-percentage',
  params: given<{ readonly binding: Binding | null }>(),
  vi: ({ binding }, seen) => ({
    message: `tỷ lệ ${seen} được gõ tay, không gắn với dữ liệu${said.vi(binding)}`,
    remedy: /điểm/u.test(seen)
      ? 'dùng <Change question="…" choice="…" from="khảo sát trước" /> hoặc <Difference … /> để mức chênh lấy từ dữ liệu; số trích từ nguồn khác thì gắn liên kết tới nguồn'
      : binding === null
        ? 'dùng <Value question="…" choice="…" /> để con số lấy từ dữ liệu; số trích từ nguồn khác thì đặt trong khối trích dẫn (dòng bắt đầu bằng >), trong <Note>, trong chú thích cuối bài, hoặc gắn liên kết tới nguồn: [94,1%](https://…)'
        : `thay bằng ${binding.component}; số trích từ nguồn khác thì gắn liên kết tới nguồn`,
  }),
  en: ({ binding }, seen) => ({
    message: `the percentage ${seen} is typed by hand and not bound to the data${said.en(binding)}`,
    remedy: /điểm/u.test(seen)
      ? 'use <Change question="…" choice="…" from="earlier survey" /> or <Difference … /> so that it comes from the data; link a figure of another source to it'
      : binding === null
        ? 'use <Value question="…" choice="…" /> so that it comes from the data; figures quoted from elsewhere belong in a block quote (lines beginning with >), a <Note>, a footnote, or a link to the source: [94,1%](https://…)'
        : `write ${binding.component} instead; link a figure of another source to it`,
  }),
  guide: {
    why: 'Con số gõ tay không đổi theo khi dữ liệu được sửa, và có thể để lộ con số phải giữ kín. Con số của nguồn khác thì trích dẫn có nguồn.',
    params: {
      binding: {
        fit: 'contrary',
        component: '<Value question="boi_thuong" choice="hai_long" />',
        figure: '61,2%',
      },
    },
    seen: '62,4%',
  },
});
