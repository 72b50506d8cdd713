import { defineProblem, given } from '../definition/index.ts';

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** `choices`: given by respondents, but without a row. */
export const marginMissing = defineProblem({
  code: 'margin-missing',
  params: given<{ readonly question: string; readonly choices: readonly string[] }>(),
  vi: ({ question, choices }) => ({
    message: `cơ cấu theo câu "${question}" thiếu phương án có người trả lời: ${listed(choices)}`,
    remedy: 'thêm một dòng cho mỗi phương án còn thiếu',
  }),
  en: ({ question, choices }) => ({
    message: `the margin of question "${question}" lacks choices that respondents gave: ${listed(choices)}`,
    remedy: 'add a row for each of them',
  }),
  guide: {
    why: 'Mọi nhóm có người trả lời đều phải có số dân, nếu thiếu thì không biết họ đại diện cho bao nhiêu người.',
    params: { question: 'gioi', choices: ['nu'] },
  },
});
