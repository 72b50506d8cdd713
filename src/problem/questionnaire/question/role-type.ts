import { defineProblem, given } from '../../definition/index.ts';

export const questionRoleType = defineProblem({
  code: 'question-role-type',
  params: given<{ readonly role: string; readonly allowed: readonly string[] }>(),
  vi: ({ role, allowed }, seen) => ({
    message: `câu loại ${seen} không giữ được vai trò ${role}`,
    remedy: `vai trò ${role} chỉ dành cho loại: ${allowed.join(', ')}`,
  }),
  en: ({ role, allowed }, seen) => ({
    message: `a question of type ${seen} cannot have the role ${role}`,
    remedy: `the role ${role} takes: ${allowed.join(', ')}`,
  }),
  guide: {
    why: 'Vai trò đòi hỏi loại câu phù hợp: trọng số phải là số.',
    params: { role: 'weight', allowed: ['decimal', 'integer', 'calculate'] },
    seen: 'text',
  },
});
