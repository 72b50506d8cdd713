import { defineProblem, given } from '../../definition/index.ts';

/** A component's tag that begins well and is not written to its end. */
export const proseTagMalformed = defineProblem({
  code: 'prose-tag-malformed',
  params: given<{ readonly tag: string }>(),
  vi: ({ tag }, seen) => ({
    message: `thẻ <${tag}> ở ${seen} viết chưa đúng`,
    remedy: `viết như <${tag} tên="giá trị" />: giá trị đặt trong dấu ngoặc kép thẳng ("), không dùng “ ”, và kết thúc bằng />`,
  }),
  en: ({ tag }, seen) => ({
    message: `the tag <${tag}> in ${seen} is not written correctly`,
    remedy: `write it as <${tag} name="value" />: values in straight quotes ("), never “ ”, and /> at the end`,
  }),
  guide: {
    why: 'Word tự đổi dấu ngoặc kép thẳng " thành “ ”. Thuộc tính chỉ nhận dấu thẳng.',
    params: { tag: 'Value' },
    seen: '<Value question=“q1” />',
  },
});
