import type { Sentences } from '../params/all.ts';
import type { MarginsParams } from '../params/margins.ts';

const perhaps = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `có phải là "${suggestion}"?`;
const number = (value: number): string =>
  value.toLocaleString('vi-VN', { maximumFractionDigits: 4 });
const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const margins: Sentences<MarginsParams> = {
  'margin-none': () => ({
    message: 'tệp không có dòng cơ cấu dân số nào',
    remedy: 'thêm các dòng dưới dòng tiêu đề, hoặc xóa tệp nếu không cần hiệu chỉnh trọng số',
  }),
  'margin-survey-unknown': ({ suggestion }, seen) => ({
    message: `không có khảo sát ${seen} để hiệu chỉnh theo cơ cấu dân số này`,
    remedy: perhaps(
      suggestion,
      'đặt tên tệp đúng bằng mã khảo sát, là tên một thư mục trong data/surveys',
    ),
  }),
  'margin-source-twice': ({ other }) => ({
    message: `cơ cấu dân số của khảo sát này còn có ở ${other}`,
    remedy: 'chỉ giữ một trong hai tệp',
  }),
  'margin-responses': () => ({
    message: 'khảo sát chỉ có bảng kết quả, không có phiếu trả lời, nên không hiệu chỉnh được',
    remedy: 'xóa tệp này, hoặc thêm responses.csv',
  }),
  'margin-question-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không phải là tên câu hỏi trong questions.csv`,
    remedy: perhaps(suggestion, 'ghi tên một câu hỏi nền, như ở cột name của questions.csv'),
  }),
  'margin-question-type': ({ type }, seen) => ({
    message: `câu ${seen} thuộc loại ${type}; chỉ hiệu chỉnh được theo câu hỏi nền hoặc câu hỏi thường thuộc loại select_one`,
    remedy: 'bỏ dòng này, hoặc dùng một câu chọn một ý, ví dụ giới tính, nhóm tuổi',
  }),
  'margin-choice-unknown': ({ question, choices, suggestion }, seen) => ({
    message: `${seen} không phải là phương án của câu "${question}" (${choices.join(', ')})`,
    remedy: perhaps(suggestion, 'ghi mã phương án, như ở cột name của choices.csv'),
  }),
  'margin-choice-silent': (_, seen) => ({
    message: `${seen} là "không biết", "từ chối" hoặc "không áp dụng", không phải là một nhóm của dân số`,
    remedy: 'bỏ dòng này; người không cho biết thuộc nhóm nào vẫn giữ nguyên tỷ trọng của mình',
  }),
  'margin-twice': ({ line }) => ({
    message: `phương án này của câu này đã có ở dòng ${String(line)}`,
    remedy: 'chỉ giữ một dòng',
  }),
  'margin-population': (_, seen) => ({
    message: `${seen} không phải là số lớn hơn 0`,
    remedy:
      'ghi số người, hoặc tỷ lệ, của nhóm trong dân số; bỏ dòng này nếu dân số không có ai thuộc nhóm',
  }),
  'margin-missing': ({ question, choices }) => ({
    message: `cơ cấu theo câu "${question}" thiếu phương án có người trả lời: ${listed(choices)}`,
    remedy: 'thêm một dòng cho mỗi phương án còn thiếu',
  }),
  'margin-empty': ({ question }, seen) => ({
    message: `không người trả lời nào chọn ${seen} ở câu "${question}", nên không trọng số nào đại diện được cho nhóm này`,
    remedy:
      'gộp nhóm này với nhóm gần nhất trong cả questions.csv, choices.csv, responses.csv và tệp này; hoặc bỏ nhóm khỏi dân số được nói đến',
  }),
  'margin-totals': ({ question, total, first, firstTotal }) => ({
    message: `cơ cấu theo câu "${question}" cộng được ${number(total)}, còn theo câu "${first}" cộng được ${number(firstTotal)}`,
    remedy: 'lấy mọi cơ cấu của cùng một dân số, cùng là số người hoặc cùng là tỷ lệ',
  }),
  'raking-diverged': ({ question, choice, difference, iterations }) => ({
    message: `hiệu chỉnh chưa hội tụ sau ${String(iterations)} vòng; lệch nhiều nhất là nhóm "${choice}" của câu "${question}", còn ${number(difference * 100)} điểm %`,
    remedy:
      'các cơ cấu có thể trái nhau, hoặc có nhóm quá ít người: gộp nhóm, bỏ bớt một cơ cấu, hoặc tăng raking.maxIterations trong phần đầu của tệp khảo sát',
  }),
  'raking-trim': () => ({
    message: 'không giữ được trọng số nào trong khoảng trimLower – trimUpper',
    remedy: 'nới rộng khoảng: giảm trimLower hoặc tăng trimUpper',
  }),
  'raking-alone': ({ needed }) => ({
    message: 'có mục raking nhưng không có tệp cơ cấu dân số',
    remedy: `thêm tệp ${needed}, hoặc bỏ mục raking`,
  }),
};
