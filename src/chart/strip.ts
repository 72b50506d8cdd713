import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import { isApart } from './cells.ts';
import { stackOf } from './choose-stack.ts';
import { draw } from './draw.ts';
import { ChartSpecSchema, type ChartSpec, type StripSpec } from './spec.ts';
import { labelOf, subjectOf, type QuestionChartOptions, type Subject } from './subject.ts';
import { toSvg } from './svg.ts';

type Piece = StripSpec['pieces'][number];

/**
 * A question as one bar without words, as high as a line of text: the pieces of a whole, on a scale in its shades, else the
 * most given answer before the others; where several answers could be given or the source prints but some, that share alone.
 * Null where a figure is withheld or marked, or fewer than 30 answered.
 *
 * @param results everyone's alone are drawn
 * @example stripChart(question, results, { survey: 'dat-dai-2025', lang: 'vi' })
 */
export function stripChart(
  question: Question,
  results: readonly Result[],
  options: Pick<QuestionChartOptions, 'survey' | 'lang'>,
): string | null {
  const subject = subjectOf(question, results, options);
  const pieces = subject === null ? null : piecesOf(subject);
  if (pieces === null) return null;
  const spec: ChartSpec = ChartSpecSchema.parse({
    id: `${options.survey}-${question.name}-dai`.replace(/[^\p{L}\p{N}_-]/gu, '-'),
    kind: 'strip',
    title: labelOf(question, options.lang),
    lang: options.lang,
    pieces,
  });
  return draw(spec)
    .map(({ scene }) => toSvg(scene))
    .join('');
}

const TOLERANCE = 0.015;

function piecesOf(subject: Subject): readonly Piece[] | null {
  const [group] = subject.groups;
  const cells = subject.choices.map((choice) => ({ choice, cell: group?.cells.get(choice.name) }));
  const known = cells.flatMap(({ choice, cell }) =>
    cell === undefined || cell.value === null || cell.marks.length > 0
      ? []
      : [{ choice, share: cell.value }],
  );
  if (known.length === 0 || known.length < cells.length) return null;
  const most = Math.max(...known.map(({ share }) => share));
  const sum = known.reduce((total, { share }) => total + share, 0);
  const { type, complete } = subject.question;
  if (type !== 'select_one' || !complete || Math.abs(sum - 1) > TOLERANCE)
    return [{ share: most, tone: 'lead' }];
  const lead = known.findIndex(({ share }) => share === most);
  return (
    shadesOf(subject) ??
    known.map(({ choice, share }, at) => ({
      share,
      tone: at === lead ? 'lead' : isApart(choice) ? 'apart' : 'rest',
    }))
  );
}

/** The pieces of a scale with two sides, don't-knows last. */
function shadesOf(subject: Subject): readonly Piece[] | null {
  const stack = stackOf('diverging', subject);
  const [row] = stack?.rows ?? [];
  if (stack === null || row === undefined || row.values === null) return null;
  const pieces = row.values.map((share, at) => ({
    share,
    tone: stack.segments[at]?.tone ?? 'middle',
  }));
  return row.apart === null || row.apart === 0
    ? pieces
    : [...pieces, { share: row.apart, tone: 'apart' }];
}
