import { defineProblem, given } from '../../definition/index.ts';

/** `name` and `line`: the question that holds the role already. */
export const questionRoleTwice = defineProblem({
  code: 'question-role-twice',
  params: given<{ readonly role: string; readonly name: string; readonly line: number }>(),
  vi: ({ role, name, line }) => ({
    message: `vai trò ${role} đã giao cho câu "${name}" ở dòng ${line}`,
    remedy: 'chỉ giữ vai trò này ở một câu',
  }),
  en: ({ role, name, line }) => ({
    message: `the role ${role} belongs to "${name}" on line ${line} already`,
    remedy: 'keep this role on one question only',
  }),
  guide: {
    why: 'Mỗi khảo sát có một cột trọng số, một cột tầng, một cột cụm.',
    params: { role: 'weight', name: 'trong_so', line: 5 },
  },
});
