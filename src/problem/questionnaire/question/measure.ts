import { defineProblem, given } from '../../definition/index.ts';

export const questionMeasure = defineProblem({
  code: 'question-measure',
  params: given<{ readonly fault: 'type' | 'unit' | 'range' }>(),
  vi: ({ fault }) =>
    ({
      type: {
        message: 'chỉ số (measure là index) phải là câu bằng số',
        remedy: 'ghi type là decimal',
      },
      unit: {
        message: 'chỉ số chưa có đơn vị',
        remedy: 'ghi vào cột unit, ví dụ: điểm',
      },
      range: {
        message: 'chỉ số chưa có thang đo đúng',
        remedy:
          'ghi vào cột range số thấp nhất và số cao nhất, cách nhau bằng dấu cách, ví dụ: 0 100',
      },
    })[fault],
  en: ({ fault }) =>
    ({
      type: {
        message: 'an index (measure is index) must be a number',
        remedy: 'write decimal as its type',
      },
      unit: {
        message: 'the index has no unit',
        remedy: 'write it in the column unit, for example: điểm',
      },
      range: {
        message: 'the index has no sound range',
        remedy:
          'write the least and the greatest number in the column range, parted by a space, for example: 0 100',
      },
    })[fault],
  guide: {
    why: 'Chỉ số tổng hợp (SIPAS, PAPI, PCI) tính từ nhiều câu hỏi, không phải tỷ lệ người chọn một phương án, dù thang đo là 0–100. Trang in nó kèm đơn vị, không bao giờ kèm “%” người trả lời.',
    params: { fault: 'range' },
  },
});
