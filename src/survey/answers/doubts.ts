import { problem, type Problem } from '../../problem/index.ts';
import { foldName } from '../form/index.ts';
import type { Column, Question, Survey } from '../model/index.ts';

/** Names that programs give to columns without a heading, or to what they note down themselves. */
const MACHINE =
  /^(?:column|unnamed|field|var|f|q|cot|truong)[ _:.-]*\d+$|^(?:lastpage|submitdate|startlanguage|startdate|enddate|recordedtoken|ipaddress|timestamp)$/iu;

/** A choice that goes with no other: `Không có khó khăn nào`, `Không ý nào nêu trên`. */
const NONE =
  /^khong (?:co )?(?:y|phuong an|van de|kho khan|loai|noi dung|cai|ly do|dich vu)?(?: \S+)* ?nao|^khong co$|^none of|^none$/u;

/**
 * What looks wrong in a survey that was read without a mistake, as it does after an import of a file that was not understood: a
 * question of one choice, choices that are spelt alike or called like their question, wordings that a program made up, and choices
 * such as "none of these" ticked beside others. Warnings: it may be right.
 *
 * @param file the path of questions.csv
 * @example answerDoubts(survey, 'data/surveys/a/questions.csv')
 */
export function answerDoubts({ questions, source }: Survey, file: string): readonly Problem[] {
  if (source.kind === 'results') return [];
  const { columns } = source.responses;
  return questions
    .filter(({ role }) => role === 'question' || role === 'background')
    .flatMap((question) => {
      const place = { file, line: question.line, field: question.name };
      const together = noneWithOthers(question, columns.get(question.name));
      return [
        ...wordingDoubts(question).map((doubt) =>
          problem('question-doubt', { ...place, seen: doubt.seen }, { kind: doubt.kind, count: 0 }),
        ),
        ...together.map(({ seen, count }) =>
          problem('question-doubt', { ...place, seen }, { kind: 'none', count }),
        ),
      ];
    });
}

interface Doubt {
  readonly kind: 'single' | 'alike' | 'header' | 'machine';
  readonly seen: string;
}

function wordingDoubts({ type, label, choices }: Question): readonly Doubt[] {
  const [only] = choices;
  const names = choices.map((choice) => foldName(choice.label));
  const twin = choices.find((choice, at) => names.indexOf(foldName(choice.label)) < at);
  const header = choices.find((choice) => foldName(choice.label) === foldName(label));
  return [
    ...(MACHINE.test(label.trim()) ? [{ kind: 'machine', seen: label } as const] : []),
    ...(type === 'select_one' && choices.length === 1 && only !== undefined
      ? [{ kind: 'single', seen: only.label } as const]
      : []),
    ...(twin === undefined ? [] : [{ kind: 'alike', seen: twin.label } as const]),
    ...(header === undefined ? [] : [{ kind: 'header', seen: header.label } as const]),
  ];
}

/** Choices that go with no other, and how many ticked one beside another. */
function noneWithOthers(
  { choices }: Question,
  column: Column | undefined,
): readonly { readonly seen: string; readonly count: number }[] {
  if (column?.kind !== 'multiple') return [];
  return choices.flatMap(({ label }, at) => {
    if (!NONE.test(plain(label))) return [];
    const own = column.ticked[at] ?? new Uint8Array();
    const others = column.ticked.filter((_, other) => other !== at);
    const count = own.reduce(
      (sum, tick, row) => (tick === 1 && others.some((one) => one[row] === 1) ? sum + 1 : sum),
      0,
    );
    return count === 0 ? [] : [{ seen: label, count }];
  });
}

/** In small letters without accents, blanks kept. */
const plain = (label: string): string => label.split(/\s+/u).map(foldName).join(' ').trim();
