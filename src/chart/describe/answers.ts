import {
  breaksWithin,
  labelOf,
  sizeOfPoint,
  type Answer,
  type AnswersOptions,
  type TrendPoint,
} from '../subject/index.ts';
import { breakSentences, changeText, readingName, type Read } from './trend.ts';
import { seriesWordsOf, wordsOf } from '../text/index.ts';

const isRead = (point: TrendPoint): point is Read =>
  point.value !== null && sizeOfPoint(point) !== 'few';

interface FollowedAnswer {
  readonly choice: string;
  readonly name: string;
  readonly reads: readonly Read[];
}

/** The answers whose last reading is drawn, each with its readings since the last break. */
function followedAnswers(
  answers: readonly Answer[],
  { lang, breaks }: AnswersOptions,
): readonly FollowedAnswer[] {
  const { describe } = wordsOf(lang);
  const cut = breaksWithin(answers[0]?.points ?? [], breaks).at(-1)?.date ?? '';
  return answers.flatMap(({ choice, points }): FollowedAnswer[] => {
    const since = points.filter(({ date }) => date >= cut);
    const last = since.at(-1);
    if (last === undefined || !isRead(last)) return [];
    return [
      {
        choice: choice.name,
        name: describe.quote(labelOf(choice, lang)),
        reads: since.filter(isRead),
      },
    ];
  });
}

/** The highest and the lowest answer of the last wave. */
function lastWave(told: readonly FollowedAnswer[], lang: AnswersOptions['lang']): string[] {
  const value = ({ reads }: FollowedAnswer) => reads.at(-1)?.value ?? 0;
  const sorted = told.toSorted((a, b) => value(b) - value(a));
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (high === undefined || low === undefined || value(high) === value(low)) return [];
  const say = ({ name, reads }: FollowedAnswer) => {
    const last = reads.at(-1);
    return last === undefined ? name : `${name} ${readingName({ unit: 'percent', lang })(last)}`;
  };
  return [seriesWordsOf(lang).describe.lastWave(say(high), say(low))];
}

/** What a chart of all answers over the waves shows: each answer's change since the last break, then the last wave, then what is missing. */
export function describeAnswers(answers: readonly Answer[], options: AnswersOptions): string {
  const { describe } = wordsOf(options.lang);
  const own = seriesWordsOf(options.lang).describe;
  const unit = { ...options, unit: 'percent' as const };
  const say = readingName(unit);
  const told = followedAnswers(answers, options);
  const verdictOf = ({ choice }: FollowedAnswer) => options.verdicts?.get(choice) ?? 'untested';
  // Where no change could be tested, that is said once, of all of them.
  const isUntested = told.length > 1 && told.every((answer) => verdictOf(answer) === 'untested');
  const changes = told.flatMap((answer) => {
    const { name, reads } = answer;
    const [first, last] = [reads[0], reads.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    return [
      own.trend(
        name,
        say(first),
        say(last),
        changeText(first, last, unit, isUntested ? 'counted' : verdictOf(answer)),
      ),
    ];
  });
  const points = answers.flatMap((answer) => answer.points);
  const count = (mark: 'c' | 'u') =>
    points.filter(({ value, marks }) => value === null && marks?.includes(mark) === true).length;
  const hidden = (n: number, sentence: (n: string) => string) =>
    n === 0 ? [] : [sentence(`${n}`)];
  return [
    ...changes,
    ...(isUntested && changes.length > 0 ? [own.allUntested] : []),
    ...lastWave(told, options.lang),
    ...breakSentences(answers[0]?.points ?? [], unit),
    ...hidden(count('c'), describe.withheldCount),
    ...hidden(count('u'), describe.unreliableCount),
  ].join(' ');
}
