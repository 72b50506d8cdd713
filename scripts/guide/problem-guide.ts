import { describeProblem } from '../../src/problem/format.ts';
import { AREAS, GUIDE } from '../../src/problem/guide/all.ts';
import type { Guide } from '../../src/problem/guide/guide.ts';
import type { Problem, ProblemCode } from '../../src/problem/problem.ts';
import { severityOf } from '../../src/problem/severity.ts';
import { TITLES } from './areas.ts';

const INTRO = `# Các lỗi và cách sửa

Trang này do lệnh \`npm run guide\` viết ra từ danh sách mã lỗi; không sửa tay. Mỗi mục gồm thông báo mẫu, cách sửa và lý do.
Mã lỗi in kèm khi chạy \`npx dlxh check --json\` hoặc \`npx dlxh check --format html\`.

**Lỗi** chặn việc dựng trang. **Cảnh báo** không chặn. Các chỗ sửa được một cách chắc chắn thì \`npx dlxh check --fix\` sửa giúp.
`;

/** docs/loi.md: a chapter an area, an entry a code, the sentence made from the entry's own example. */
export function problemGuide(): string {
  const chapters = Object.entries(AREAS).map(([area, entries]) => {
    const title = TITLES[area as keyof typeof AREAS];
    return [`## ${title}`, ...Object.keys(entries).map((code) => entryOf(code as ProblemCode))];
  });
  return `${[INTRO.trimEnd(), ...chapters.flat()].join('\n\n')}\n`;
}

function entryOf(code: ProblemCode): string {
  const { message, remedy } = exampleOf(code);
  const kind = severityOf({ code }) === 'warning' ? 'Cảnh báo' : 'Lỗi';
  const mend = remedy === '' ? [] : [`- Cách sửa: ${inCode(remedy)}`];
  return [
    `### ${code}`,
    escapeMarkdown(GUIDE[code].why),
    [`- ${kind}: ${inCode(message)}`, ...mend].join('\n'),
  ].join('\n\n');
}

/** The sentence of a code, made from the example in the guide. */
export function exampleOf(code: ProblemCode): ReturnType<typeof describeProblem> {
  const { params, seen }: Guide<unknown> = GUIDE[code];
  // The guide's type ties each code to its own params.
  const example = { code, params, file: 'a', ...(seen === '' ? {} : { seen }) } as Problem;
  return describeProblem(example, 'vi');
}

function inCode(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence} ${text} ${fence}`.replaceAll(/^` | `$/g, '`');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[<>*_`[\]{}#]/g, (sign) => `\\${sign}`);
}
