import { edited, SHEET, small, type FaultCase } from './fault-parts.fixture.ts';
import { formSample } from './kobo-samples.fixture.ts';
import { csv, workbook } from './sample-parts.fixture.ts';

const merged = async (ref: string): Promise<Buffer> =>
  edited(await small(), SHEET, (xml) =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`,
    ),
  );

/** Sheets whose shape keeps them from being read. */
export const BAD_SHEETS: readonly FaultCase[] = [
  [
    'a cell far out',
    'a.xlsx',
    async () => edited(await small(), SHEET, (xml) => xml.replace('r="B3"', 'r="XFD1048576"')),
    'trải tới dòng 1.048.576, cột XFD',
  ],
  [
    'answers without a header',
    'a.csv',
    () =>
      csv([
        ['Nguyễn Văn A', 'Nam', '0912345678', 'Có'],
        ['Trần Thị B', 'Nữ', '0987654321', 'Không'],
      ]),
    'dòng tiêu đề có dữ liệu của người trả lời ở cột A, C',
  ],
  ['an empty sheet', 'a.xlsx', () => workbook({ Sheet1: [] }), 'không có ô nào'],
  ['blank lines', 'a.csv', () => Buffer.from('\n\n ,,\n'), 'không có ô nào'],
  [
    'a header alone',
    'a.xlsx',
    () => workbook({ Sheet1: [['Giới tính', 'Câu 1']] }),
    'không có phiếu trả lời nào',
  ],
  [
    'a column without a header',
    'a.csv',
    () =>
      csv([
        ['Giới tính', '', 'Câu 1'],
        ['Nam', 'a', 'Nữ'],
      ]),
    'cột B có số liệu nhưng không có tiêu đề',
  ],
  ['a merged header', 'a.xlsx', () => merged('A1:B1'), 'ô trộn A1:B1'],
  ['merged answers', 'a.xlsx', () => merged('A2:A4'), 'ô trộn A2:A4 nằm trong phần phiếu trả lời'],
  [
    'a failed formula',
    'a.xlsx',
    async () =>
      edited(await small(), SHEET, (xml) =>
        xml.replace(/<c r="B3"[^>]*>.*?<\/c>/u, '<c r="B3" t="e"><f>A1+#REF!</f><v>#REF!</v></c>'),
      ),
    'a.xlsx:3:2 Phiếu!B3: ô có công thức bị lỗi "#REF!"',
  ],
  [
    'a formula without its result',
    'a.xlsx',
    async () =>
      edited(await small(), SHEET, (xml) =>
        xml.replace(/<c r="B3"[^>]*>.*?<\/c>/u, '<c r="B3"><f>A1+1</f></c>'),
      ),
    'không lưu kết quả',
  ],
  ['a form alone', 'a.xlsx', formSample, 'chưa có phiếu trả lời'],
  [
    'personal data only',
    'a.csv',
    () =>
      csv([
        ['Họ và tên', 'SĐT'],
        ['Nguyễn Văn A', '0912345678'],
      ]),
    'cả 2 cột đều bị bỏ',
  ],
  ['a torn quotation mark', 'a.csv', () => Buffer.from('a,b\n"1,2\n3,4\n5,6\n'), 'dấu ngoặc kép'],
  [
    'letters of an old font',
    'a.csv',
    () => Buffer.from('Giíi tÝnh,®iÓm\n®Êt ®ai,1\n', 'latin1'),
    'bảng mã',
  ],
];
