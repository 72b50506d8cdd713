import type { Sentences } from '../params/all.ts';
import type { SurveyParams } from '../params/survey.ts';

export const survey: Sentences<SurveyParams> = {
  'question-type-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không phải là loại câu hỏi`,
    remedy: suggestion === null ? 'dùng một loại có trong hướng dẫn' : `có phải ý bạn là "${suggestion}"?`,
  }),
};
