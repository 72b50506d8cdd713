import { writeFileSync } from 'node:fs';
import { copyFixture, removeCopy } from '../../test/command/copy.fixture.ts';
import { allCases } from './cases.ts';
import { judge } from './judge.ts';
import { corpusTable, isSilent } from './table.ts';

// `npm run corpus`: every single mutation of the fixture site's files, judged, and the table written down.
const root = copyFixture();
const judged = judge(allCases(), root);
removeCopy(root);
const slowest = Math.max(...judged.map(({ milliseconds }) => milliseconds));
const silent = judged.filter(isSilent);
writeFileSync(
  'docs/loi-thu.md',
  `# Bộ tệp thử lỗi

Lệnh \`npm run corpus\` làm hỏng từng chỗ một trong các tệp tốt của trang thử rồi chạy \`dlxh check\`. Mỗi ca phải đọc ra đúng số liệu, hoặc
bị báo đúng chỗ. "Đúng ô" là đúng tệp, dòng và cột; với lỗi của cả tệp là đúng tệp. "Đúng dòng" gồm dấu phẩy và dấu xuống dòng không đặt
trong ngoặc kép: khi ấy không ai biết ô nào thừa. "Lọt" còn lại là chỗ không thể biết: bảng của bản tin mất dòng tiêu đề, danh mục chỗ
ngắt để trống.

${String(judged.length)} ca, không ca nào làm chương trình dừng; ca lâu nhất ${String(Math.ceil(slowest))} ms.

${corpusTable(judged)}
`,
);
console.log(`${String(judged.length)} cases, slowest ${slowest.toFixed(0)} ms`);
for (const { case: one } of silent)
  console.log('silent:', one.kind, one.file, one.line, one.column);
process.exitCode = silent.length > 0 ? 1 : 0;
