import { defineProblem, given } from '../../definition/index.ts';

export const referenceFigureMissing = defineProblem({
  code: 'reference-figure-missing',
  params: given<{ readonly component: string; readonly question: string }>(),
  vi: ({ component, question }) => ({
    message: `<${component}> không có số liệu nào của câu "${question}" để hiện`,
    remedy: 'chọn câu hỏi, phương án hoặc cách tính khác; câu trả lời bằng chữ không có số liệu',
  }),
  en: ({ component, question }) => ({
    message: `<${component}> has no figure of question "${question}" to show`,
    remedy: 'use another question, choice or statistic; answers in text have no figures',
  }),
  guide: {
    why: 'Không có con số nào như thế để in.',
    params: { component: 'Value', question: 'y_kien' },
  },
});
