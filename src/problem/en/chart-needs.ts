const WHOLE = "2 to 7 answers (don't-knows aside), each with its published figure";
const SPREAD =
  'a question that is not split, nothing of it withheld: a scale of 8 scores or more, or a number in classes of one width';
const SAME = 'of one territory and with the same 2 to 8 answers, each with its published figure';

/** What each kind of chart needs, as the end of a sentence. */
export const CHART_NEEDS: Readonly<Record<string, string>> = {
  pyramid:
    'a background question on an ordinal scale of 3 steps or more, split by one of exactly two groups (by)',
  diverging: `a select_one on a bipolar scale, ${WHOLE}`,
  stacked: `a select_one on an ordinal or bipolar scale, ${WHOLE}`,
  tiles:
    'one choice (of <Compare>) by provinces, with figures of more than half of those of one time',
  ranked: 'one choice (of <Compare>) by provinces, 10 or more of one time',
  interval: 'one choice (of <Compare>) by groups (by), of a probability sample',
  histogram: SPREAD,
  quantiles: SPREAD,
  heat: 'a question split by groups (by), published figures of 2 answers and 2 groups or more, short names of groups',
  grouped: 'a question split by groups (by), 2 or more with published figures',
  bar: 'a question that is not split',
  slope: `a series of exactly two waves, no break between them, ${SAME}`,
  multiples: `a series of three waves or more, ${SAME}`,
};
