import { defineProblem, given } from '../definition/index.ts';
import { number } from './words.ts';

/** `count`: respondents in no group of a background question, fewer than `minimum`. */
export const groupsFewOutside = defineProblem({
  code: 'groups-few-outside',
  severity: 'warning',
  params: given<{ readonly count: number; readonly minimum: number }>(),
  vi: ({ count }) => ({
    message: `${number.vi(count)} người không thuộc nhóm nào (để trống, không biết hoặc từ chối trả lời): lấy số liệu chung trừ số liệu các nhóm thì biết họ đã trả lời thế nào`,
    remedy:
      'thêm phương án "Không trả lời" có kind là "other" và ghi mã ấy vào phiếu của họ, hoặc gộp họ vào một nhóm đã có, như "Khác"; nếu không cần chia nhóm theo câu này thì đổi role thành "ignore"',
  }),
  en: ({ count }) => ({
    message: `${number.en(count)} ${count === 1 ? 'respondent is' : 'respondents are'} in no group (blank, don't know or refused): everyone's figures less the groups' tell what they answered`,
    remedy:
      'add a choice "No answer" whose kind is "other" and write its code in their rows, or merge them into a group that is there, such as "Other"; if no breakdown by this question is needed, change its role to "ignore"',
  }),
  guide: {
    why: 'Số liệu chung tính trên mọi người trả lời; bảng chia nhóm chỉ gồm những người cho biết mình thuộc nhóm nào. Người đọc lấy số chung trừ các nhóm thì ra câu trả lời của số ít người còn lại; nếu chỉ có một người thì lộ cả phiếu của người ấy. Phương án có `kind` là `other` được coi là một nhóm, nên được giữ kín như mọi nhóm ít người.',
    params: { count: 3, minimum: 10 },
  },
});
