import { defineProblem, given } from '../../definition/index.ts';

/** `net`: the side of the scale that the answers make up together, where they make up one. */
export const referenceChoiceSeveral = defineProblem({
  code: 'reference-choice-several',
  params: given<{ readonly question: string; readonly net: 'top' | 'bottom' | null }>(),
  vi: ({ question, net }, seen) => ({
    message: `${seen} là nhiều phương án của câu "${question}", mà ở đây chỉ ghi được một`,
    remedy:
      net === null
        ? 'ghi một phương án; muốn gộp các mức thì chỉ gộp được cả một phía của thang đo: statistic="net" choice="top" hoặc choice="bottom"'
        : `để lấy tổng của chúng, thay choice="…" bằng statistic="net" choice="${net}"`,
  }),
  en: ({ question, net }, seen) => ({
    message: `${seen} are several answers of "${question}", and only one can stand here`,
    remedy:
      net === null
        ? 'write one answer; only all answers of one side of the scale can be taken together: statistic="net" choice="top" or choice="bottom"'
        : `for their sum write statistic="net" choice="${net}" in place of choice="…"`,
  }),
  guide: {
    why: 'Các mức cùng một phía của thang đo có sẵn con số gộp, tính cả sai số và giữ kín như mọi con số khác.',
    params: { question: 'boi_thuong', net: 'top' },
    seen: 'rat_hai_long hai_long',
  },
});
