import { defineProblem, given } from '../../definition/index.ts';

export const referenceFileKind = defineProblem({
  code: 'reference-file-kind',
  params: given<{ readonly component: string; readonly instead: string }>(),
  vi: ({ component, instead }, seen) => ({
    message: `<${component}> không đọc được tệp ${seen}`,
    remedy: `dùng <${instead}>: tệp tên bắt đầu bằng "streams" là luồng ý kiến, các tệp khác là bảng`,
  }),
  en: ({ component, instead }, seen) => ({
    message: `<${component}> cannot read the file ${seen}`,
    remedy: `use <${instead}>: files named "streams…" hold streams of opinion, all others are tables`,
  }),
  guide: {
    why: 'Bảng luồng ý kiến và các bảng khác được in theo hai cách khác nhau.',
    params: { component: 'Table', instead: 'Streams' },
    seen: 'streams.csv',
  },
});
