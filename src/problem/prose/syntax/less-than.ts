import { defineProblem } from '../../definition/index.ts';

export const proseLessThan = defineProblem({
  code: 'prose-less-than',
  vi: (_, seen) => ({
    message: `dấu "<" ở ${seen} bị hiểu là mở một thẻ, nhưng đây không phải là một thẻ viết đúng`,
    remedy: 'viết bằng chữ ("dưới 10") hoặc viết &lt; thay cho <',
  }),
  en: (_, seen) => ({
    message: `the "<" in ${seen} is read as the start of a tag, but no valid tag follows`,
    remedy: 'write it in words ("under 10") or as &lt;',
  }),
  guide: {
    why: 'Trong bài, dấu < mở một thành phần. Viết "5 <10" hay "<5 người" thì phần sau bị hiểu là tên thành phần.',
    seen: '<10 người',
  },
});
