import { expect, it } from 'vitest';
import { question, surveyOf } from '../../test/survey/samples.ts';
import { designOf } from './design.ts';
import { estimate } from './estimate.ts';
import { toEstimatesJson } from './estimates-json.ts';

const survey = surveyOf([question('q', 'a b')], [['a'], ['a'], ['b'], ['']]);

// R: svymean(~I(1 * (q == "a")), subset(svydesign(~1, weights = rep(1, 4), data = d), !is.na(q)), deff = "replace")
it('prints one object with its keys in the documented order, unrounded', () => {
  const text = toEstimatesJson(designOf(survey), estimate(survey).slice(0, 1));
  expect(text).toBe(
    `{"design": {"type":"equal","rows":4,"strata":0,"clusters":0,"df":3,"kishDeff":1,"nEff":4},
 "estimates": [
  {"question":"q","statistic":"share","choice":"a","base":"valid","by":null,"group":null,"n":2,"baseN":3,"weightedN":2,"weightedBase":3,"value":0.6666666666666666,"se":0.31426968052735443,"df":2,"low":0.004533475356527465,"high":0.9988627644388247,"interval":"logit","deff":0.8888888888888887,"marks":[]}
 ],
 "tests": [],
 "comparisons": []}
`,
  );
});

it('reads back as it was', () => {
  const estimates = estimate(survey);
  expect(JSON.parse(toEstimatesJson(designOf(survey), estimates))).toEqual({
    design: designOf(survey),
    estimates,
    tests: [],
    comparisons: [],
  });
  expect(JSON.parse(toEstimatesJson(designOf(survey), []))).toMatchObject({ estimates: [] });
});
