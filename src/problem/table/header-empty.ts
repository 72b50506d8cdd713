import { defineProblem, given } from '../definition/index.ts';

/** A column without a name; `dataLine` is the first line with a cell in it, null when it is empty throughout. */
export const tableHeaderEmpty = defineProblem({
  code: 'table-header-empty',
  params: given<{ readonly dataLine: number | null }>(),
  vi: ({ dataLine }, seen) =>
    dataLine === null
      ? {
          message: 'cột không có tên ở dòng tiêu đề',
          remedy: 'đặt tên cho cột, hoặc xóa cột',
        }
      : {
          message: `cột không có tên ở dòng tiêu đề nhưng có dữ liệu: ${seen} ở dòng ${dataLine}`,
          remedy: 'đặt tên cho cột, hoặc xóa dữ liệu thừa',
        },
  en: ({ dataLine }, seen) =>
    dataLine === null
      ? { message: 'a column has no name in the header', remedy: 'name the column, or delete it' }
      : {
          message: `a column has no name in the header but holds data: ${seen} on line ${dataLine}`,
          remedy: 'name the column, or delete the surplus data',
        },
  guide: {
    why: 'Cột phải có tên thì mới biết ô bên dưới là gì. Cột trống hoàn toàn ở cuối bảng thì không sao.',
    params: { dataLine: 7 },
    seen: '12',
  },
});
