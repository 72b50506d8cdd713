import { expect, it } from 'vitest';
import { question, surveyOf } from '../../../test/survey/samples.ts';
import { contrastsOf } from '../test/contrast.ts';
import { designOf } from '../design/design.ts';
import { discloseContrasts } from './contrasts.ts';
import { estimate } from '../estimate/estimate.ts';
import { toEstimatesJson } from './json.ts';

const survey = surveyOf([question('q', 'a b')], [['a'], ['a'], ['b'], ['']]);

// R: svymean(~I(1 * (q == "a")), subset(svydesign(~1, weights = rep(1, 4), data = d), !is.na(q)), deff = "replace")
it('prints one object with its keys in the documented order, unrounded', () => {
  const text = toEstimatesJson({
    design: designOf(survey),
    estimates: estimate(survey).slice(0, 1),
    tests: [],
    comparisons: [],
  });
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

it('reads back as it was, tests and comparisons too', () => {
  const breakdown = surveyOf(
    [question('q', 'a b'), question('g', 'x y', { role: 'background' })],
    [...rows(30, 'a', 'x'), ...rows(20, 'b', 'x'), ...rows(15, 'a', 'y'), ...rows(40, 'b', 'y')],
  );
  const estimates = estimate(breakdown);
  const found = discloseContrasts(contrastsOf(breakdown, {}), estimates);
  const printed: unknown = JSON.parse(
    toEstimatesJson({ design: designOf(breakdown), estimates, ...found }),
  );
  expect(printed).toEqual({ design: designOf(breakdown), estimates, ...found });
  expect(found.tests).toHaveLength(1);
  expect(found.comparisons).toHaveLength(2);
});

const rows = (count: number, ...row: string[]) => Array.from({ length: count }, () => row);
