import { defineProblem, given } from '../../definition/index.ts';

export const referenceGroupIncomplete = defineProblem({
  code: 'reference-group-incomplete',
  params: given<{ readonly component: string; readonly has: string; readonly lacks: string }>(),
  vi: ({ component, has, lacks }) => ({
    message: `<${component}> có "${has}" nhưng thiếu "${lacks}"`,
    remedy: 'by (chia theo câu nào) và group (nhóm nào) phải đi cùng nhau',
  }),
  en: ({ component, has, lacks }) => ({
    message: `<${component}> has "${has}" without "${lacks}"`,
    remedy: 'by (which split) and group (which group) go together',
  }),
  guide: {
    why: 'Một nhóm cần cả by và group.',
    params: { component: 'Value', has: 'by', lacks: 'group' },
  },
});
