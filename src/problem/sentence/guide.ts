import { AREAS, type AnyDefinition } from '../areas.ts';
import type { Sentence } from '../definition/index.ts';
import { describeProblem } from './format.ts';
import type { Problem, ProblemCode } from '../problem.ts';

const INTRO = `# Các lỗi và cách sửa

Trang này do lệnh \`npm run guide\` viết ra từ danh sách mã lỗi; không sửa tay. Mỗi mục gồm thông báo mẫu, cách sửa và lý do.
Mã lỗi in kèm khi chạy \`npx dlxh check --json\` hoặc \`npx dlxh check --format html\`.

**Lỗi** chặn việc dựng trang. **Cảnh báo** không chặn. Các chỗ sửa được một cách chắc chắn thì \`npx dlxh check --fix\` sửa giúp.
`;

const DEFINITIONS: readonly AnyDefinition[] = AREAS.flatMap(({ problems }) => [...problems]);

const WHYS: ReadonlyMap<ProblemCode, string> = new Map(
  DEFINITIONS.map(({ code, guide }) => [code, guide.why]),
);

/**
 * Why a kind of Problem is one, in Vietnamese: how the mistake comes about, and what is at stake or how to avoid it.
 *
 * @example
 * whyOf('table-empty'); // 'Tệp không có dòng nào. …'
 */
export function whyOf(code: ProblemCode): string {
  return WHYS.get(code) ?? '';
}

/** docs/loi.md: a chapter an area, an entry a code, the sentence made from the entry's own example. */
export function problemGuide(): string {
  const chapters = AREAS.flatMap(({ title, problems }) => [
    `## ${title}`,
    ...problems.map((definition) => entryOf(definition)),
  ]);
  return `${[INTRO.trimEnd(), ...chapters].join('\n\n')}\n`;
}

function entryOf(definition: AnyDefinition): string {
  const { message, remedy } = exampleOf(definition);
  const kind = definition.severity === 'warning' ? 'Cảnh báo' : 'Lỗi';
  const mend = remedy === '' ? [] : [`- Cách sửa: ${inCode(remedy)}`];
  return [
    `### ${definition.code}`,
    escapeMarkdown(definition.guide.why),
    [`- ${kind}: ${inCode(message)}`, ...mend].join('\n'),
  ].join('\n\n');
}

/** The Vietnamese sentence of a kind of Problem, made from the example in the guide. */
export function exampleOf({ code, guide }: AnyDefinition): Sentence {
  const { params, seen } = guide;
  // The definition ties its code to its own params.
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
