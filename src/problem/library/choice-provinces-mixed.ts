import { defineProblem, given } from '../definition/index.ts';

/** A list of provinces that holds names (`ended`) which were gone on the day of the survey. */
export const choiceProvincesMixed = defineProblem({
  code: 'choice-provinces-mixed',
  params: given<{ readonly day: string; readonly ended: readonly string[] }>(),
  vi: ({ day, ended }, seen) => ({
    message: `danh sách ${seen} trộn tỉnh, thành phố của hai thời kỳ: ${ended.join(', ')} không còn vào ngày khảo sát (${day})`,
    remedy:
      'ghi các tỉnh, thành phố theo ngày khảo sát; nếu hỏi nơi ở trước khi sắp xếp thì ghi đủ danh sách cũ, hoặc thêm “(cũ)” sau tên đã thôi dùng',
  }),
  en: ({ day, ended }, seen) => ({
    message: `the list ${seen} mixes provinces of two times; gone by the day of the survey (${day}): ${ended.join(', ')}`,
    remedy:
      'name provinces as of the day of the survey; where people are asked for a place of before, give the whole old list, or add “(cũ)” to names that are gone',
  }),
  guide: {
    why: 'Từ 01/07/2025 cả nước có 34 tỉnh, thành phố thay cho 63. Tỉnh mới và tỉnh cũ nằm trong nó mà đứng cạnh nhau thì không so sánh được.',
    params: { day: '2026-03-02', ended: ['Kon Tum', 'Bình Định'] },
    seen: 'tinh',
  },
});
