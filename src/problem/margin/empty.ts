import { defineProblem, given } from '../definition/index.ts';

/** A choice that no respondent gave. */
export const marginEmpty = defineProblem({
  code: 'margin-empty',
  params: given<{ readonly question: string }>(),
  vi: ({ question }, seen) => ({
    message: `không người trả lời nào chọn ${seen} ở câu "${question}", nên không trọng số nào đại diện được cho nhóm này`,
    remedy:
      'gộp nhóm này với nhóm gần nhất trong cả questions.csv, choices.csv, responses.csv và tệp này; hoặc bỏ nhóm khỏi dân số được nói đến',
  }),
  en: ({ question }, seen) => ({
    message: `no respondent gave ${seen} to question "${question}", so no weight can stand for that group`,
    remedy:
      'join the group with its nearest in questions.csv, choices.csv, responses.csv and here; or leave it out of the population that is spoken of',
  }),
  guide: {
    why: 'Không thể tăng trọng số của những người không có trong mẫu.',
    params: { question: 'nhom_tuoi' },
    seen: 'tren_80',
  },
});
