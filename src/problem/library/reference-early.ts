import { defineProblem } from '../definition/index.ts';

export const referenceEarly = defineProblem({
  code: 'reference-early',
  vi: (_, seen) => ({
    message: `khảo sát ${seen} chưa được công bố vào lúc trang này được công bố, nên số liệu sẽ bị lộ sớm`,
    remedy: 'công bố khảo sát trước hoặc cùng lúc, hoặc bỏ phần dẫn số liệu này',
  }),
  en: (_, seen) => ({
    message: `the survey ${seen} is not released when this page is, so its figures would be seen early`,
    remedy: 'release the survey first or at the same time, or remove this reference',
  }),
  guide: {
    why: 'Bài công bố trước mà dẫn con số của khảo sát công bố sau thì con số ấy bị lộ sớm.',
    seen: 'cam-van-2027',
  },
});
