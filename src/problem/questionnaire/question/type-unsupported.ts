import { defineProblem } from '../../definition/index.ts';

/** A type of XLSForm whose answers cannot be tabulated. */
export const questionTypeUnsupported = defineProblem({
  code: 'question-type-unsupported',
  vi: (_, seen) => ({
    message: `loại câu hỏi ${seen} chưa lập bảng được`,
    remedy: 'ghi role = ignore để bỏ qua câu này, hoặc chuyển sang select_one hay select_multiple',
  }),
  en: (_, seen) => ({
    message: `questions of type ${seen} cannot be tabulated`,
    remedy: 'write role = ignore to leave it out, or turn it into select_one or select_multiple',
  }),
  guide: {
    why: 'Loại này có trong XLSForm nhưng câu trả lời không lập thành bảng được.',
    seen: 'rank muc_uu_tien',
  },
});
