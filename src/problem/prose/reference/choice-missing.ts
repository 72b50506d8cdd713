import { defineProblem, given, list } from '../../definition/index.ts';

export const referenceChoiceMissing = defineProblem({
  code: 'reference-choice-missing',
  params: given<{
    readonly component: string;
    readonly question: string;
    readonly choices: readonly string[];
  }>(),
  vi: ({ component, question, choices }) => ({
    message: `<${component}> thiếu thuộc tính "choice"`,
    remedy: `câu "${question}" có các phương án: thêm choice="…" (${list.vi(choices)})`,
  }),
  en: ({ component, question, choices }) => ({
    message: `<${component}> lacks the attribute "choice"`,
    remedy: `question "${question}" is answered by choices: add choice="…" (${list.en(choices)})`,
  }),
  guide: {
    why: 'Câu có nhiều phương án thì phải nói lấy phương án nào.',
    params: { component: 'Value', question: 'boi_thuong', choices: ['hai_long', 'khong'] },
  },
});
