import { defineProblem, given, type InBoth } from '../definition/index.ts';
import { number } from './words.ts';

type Doubt = 'single' | 'alike' | 'header' | 'machine' | 'none';
type Said = (seen: string, count: number) => { readonly message: string; readonly remedy: string };

const SAID: InBoth<Record<Doubt, Said>> = {
  vi: {
    single: (seen) => ({
      message: `câu này chỉ có một phương án: ${seen}`,
      remedy:
        'xem lại tệp gốc: nếu mỗi phương án ở một cột thì nhập lại bằng npx dlxh import; nếu câu này không cần lập bảng thì ghi role là ignore',
    }),
    alike: (seen) => ({
      message: `hai phương án viết gần như nhau: ${seen}`,
      remedy:
        'nếu là một, thay mã của phương án này trong responses.csv bằng mã của phương án kia rồi xóa dòng thừa trong choices.csv',
    }),
    header: (seen) => ({
      message: `phương án ${seen} trùng với lời câu hỏi, có thể là dòng tiêu đề lẫn vào phiếu`,
      remedy: 'xóa dòng tiêu đề khỏi responses.csv và phương án này khỏi choices.csv',
    }),
    machine: (seen) => ({
      message: `lời câu hỏi ${seen} là tên do phần mềm đặt, không phải lời đã hỏi`,
      remedy:
        'ghi nguyên văn câu hỏi vào cột label; nếu cột này không phải câu hỏi thì ghi role là ignore',
    }),
    none: (seen, count) => ({
      message: `${number.vi(count)} phiếu chọn ${seen} cùng với phương án khác`,
      remedy:
        'xem lại các phiếu ấy: bỏ một trong hai lựa chọn, hoặc để nguyên nếu người trả lời thật sự chọn như vậy',
    }),
  },
  en: {
    single: (seen) => ({
      message: `this question has one choice only: ${seen}`,
      remedy:
        'look at the source again: where each choice has a column, import it anew with npx dlxh import; if no table of it is needed, write ignore as its role',
    }),
    alike: (seen) => ({
      message: `two choices are spelt nearly alike: ${seen}`,
      remedy:
        'if they are one, write the code of the other in responses.csv and delete the line from choices.csv',
    }),
    header: (seen) => ({
      message: `the choice ${seen} is the wording of the question, perhaps a heading among the answers`,
      remedy: 'delete the heading from responses.csv and this choice from choices.csv',
    }),
    machine: (seen) => ({
      message: `the wording ${seen} is a name that a program made up, not what was asked`,
      remedy:
        'write what was asked in column label; if this is no question, write ignore as its role',
    }),
    none: (seen, count) => ({
      message: `${number.en(count)} respondents ticked ${seen} beside other choices`,
      remedy: 'look at them: take one of the two away, or leave them if that is what they said',
    }),
  },
};

export const questionDoubt = defineProblem({
  code: 'question-doubt',
  severity: 'warning',
  params: given<{ readonly kind: Doubt; readonly count: number }>(),
  vi: ({ kind, count }, seen) => SAID.vi[kind](seen, count),
  en: ({ kind, count }, seen) => SAID.en[kind](seen, count),
  guide: {
    why: 'Dấu hiệu của một tệp xuất ra từ phần mềm khác mà chưa được đọc đúng. Có thể vẫn đúng, nên chỉ là cảnh báo.',
    params: { kind: 'alike', count: 0 },
    seen: 'Rat hai long',
  },
});
