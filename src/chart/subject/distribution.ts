import { formatClass, numberScale, readClass } from '../../format/index.ts';
import { wordsOf } from '../text/index.ts';
import { isNumber } from './cells.ts';
import { isOpenEnded } from './open-class.ts';
import { labelOf } from './label.ts';
import { type Subject } from './subject.ts';

/** Fewer classes are bars. */
const FEWEST = 3;
const NEARLY = 1e-9;
/** So many steps of a scale make a distribution. */
const LONG = 8;

/** What the heights are of: the wording already stands over the chart. */
function unitOf({ lang, counted }: Subject): string {
  const { perStep, units } = wordsOf(lang);
  return perStep(units[counted]);
}

/** A scale of numbers of more steps than bars can show side by side, of which every share is known. */
function scoresOf(subject: Subject) {
  const { question, by, groups, lang } = subject;
  const answers = question.choices.filter(({ kind }) => kind === 'answer');
  const scores = answers.flatMap(({ score }) => (score === null ? [] : [score]));
  const [only] = groups;
  if (by !== null || only === undefined || question.type !== 'select_one') return null;
  if (scores.length < answers.length || scores.length < LONG || question.scale !== 'ordinal')
    return null;
  const sorted = answers.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
  const bins = sorted.flatMap((choice) => {
    const share = only.cells.get(choice.name)?.value ?? null;
    return share === null ? [] : [{ label: labelOf(choice, lang), share }];
  });
  if (bins.length < sorted.length) return null;
  return { unit: unitOf(subject), bins };
}

/** Classes of a number, where all between the open ones are of one width: in a column of the same height a wider one would look fuller. */
function classesOf(subject: Subject) {
  const { question, by, groups, choices, lang } = subject;
  const [only] = groups;
  if (by !== null || only === undefined || !isNumber(question)) return null;
  const scale = numberScale(question);
  const bins = choices.flatMap(({ name }) => {
    const [own, share] = [readClass(name), only.cells.get(name)?.value ?? null];
    return own === null || share === null ? [] : [{ name, own, share }];
  });
  if (bins.length < only.cells.size || bins.length < FEWEST) return null;
  const widths = bins.flatMap(({ own: { from, to } }) =>
    from === null || to === null ? [] : [to - from],
  );
  if (widths.some((width) => Math.abs(width - (widths[0] ?? 0)) > NEARLY)) return null;
  const drawn = bins.map(({ name, own, share }) => ({
    label: formatClass(own, scale, lang, 'short'),
    share,
    open: isOpenEnded(question, name),
  }));
  return { unit: unitOf(subject), bins: drawn };
}

/** How a scale of numbers, or a number in classes, is spread: the bins of a histogram. Null where a share is suppressed, or the bins are too few. */
export function distributionOf(subject: Subject) {
  return scoresOf(subject) ?? classesOf(subject);
}
