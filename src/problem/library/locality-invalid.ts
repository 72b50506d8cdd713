import { defineProblem, given } from '../definition/index.ts';

/**
 * `valid`: "Kon Tum: 2008-08-01 – 2025-06-30" for each unit that ever had the code.
 * `suggestion`: the unit in force on the day whose name was written, or that took over from it.
 */
export const localityInvalid = defineProblem({
  code: 'locality-invalid',
  params: given<{
    readonly day: string;
    readonly valid: readonly string[];
    readonly suggestion: { readonly code: string; readonly name: string } | null;
  }>(),
  vi: ({ day, valid, suggestion }, seen) => ({
    message:
      valid.length === 0
        ? `${seen} không phải là mã tỉnh, thành phố`
        : `mã địa phương ${seen} không có hiệu lực vào ngày ${day} (${valid.join('; ')})`,
    remedy:
      suggestion === null
        ? 'ghi mã có hiệu lực vào ngày khảo sát, tra trong data/localities.csv; mã viết trong ngoặc kép: "68"'
        : `ghi mã thay cho tên: "${suggestion.code}" (${suggestion.name})`,
  }),
  en: ({ day, valid, suggestion }, seen) => ({
    message:
      valid.length === 0
        ? `${seen} is not the code of a province`
        : `the locality code ${seen} is not in force on ${day} (${valid.join('; ')})`,
    remedy:
      suggestion === null
        ? 'write the code in force on the day of the survey, as in data/localities.csv; in quotes: "68"'
        : `write the code instead of the name: "${suggestion.code}" (${suggestion.name})`,
  }),
  guide: {
    why: 'Mã tỉnh chỉ đúng vào những ngày nhất định: từ 01/07/2025 nhiều mã đổi nghĩa. Khảo sát giữ địa danh lúc khảo sát.',
    params: { day: '2025-09-08', valid: ['Kon Tum: 2008-08-01 – 2025-06-30'], suggestion: null },
    seen: '62',
  },
});
