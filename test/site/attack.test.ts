import { describe, expect, inject, it } from 'vitest';
import { formatShare } from '../../src/format/number.ts';
import { estimate } from '../../src/survey/estimate/estimate.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/survey/model/policy.ts';
import { knownFrom, readOff } from '../outlets/reader.ts';
import { keyOf, type Told } from '../outlets/told.ts';
import { attack } from '../survey/attack.ts';
import { toldOf } from './outlets.ts';
import { PRIMARY_ALONE, siteIn, surveyIn, withPolicy } from './sites.ts';

const FIXTURE = 'test/fixtures/site';

/** What somebody narrows to fewer than three values with all that the files of a built site tell of a survey. */
async function leaks(
  folder: string,
  root: string,
  id: string,
  policy: Policy = DEFAULT_POLICY,
  more: readonly Told[] = [],
): Promise<readonly string[]> {
  const site = policy === DEFAULT_POLICY ? siteIn(root) : withPolicy(siteIn(root), root, policy);
  const [report, survey] = [site.surveys.find((one) => one.id === id), surveyIn(root, id)];
  if (report === undefined || survey === null) throw new Error(`no such survey: ${id}`);
  const estimates = estimate(survey);
  const told = [...(await toldOf(folder, report, site)), ...more];
  const { results, ranges } = knownFrom(survey, estimates, told);
  return [...readOff(report.results, ranges), ...attack(survey, estimates, results, ranges)];
}

/** A share that a slip lets out: of the few who are withheld in a survey without weights, as the prose would print it. */
function slip(id: string): Told {
  const [report, survey] = [siteIn('.').surveys.find((one) => one.id === id), surveyIn('.', id)];
  const estimates = survey === null ? [] : estimate(survey);
  const withheld = new Set(report?.results.filter(({ n }) => n === null).map(keyOf));
  const found = estimates.find(
    ({ statistic, n, baseN, ...names }) =>
      statistic === 'share' &&
      n !== null &&
      n > 3 &&
      baseN !== null &&
      withheld.has(keyOf({ statistic, ...names })),
  );
  if (found === undefined || found.value === null) throw new Error('nothing withheld');
  return {
    outlet: 'slip',
    key: keyOf(found),
    field: 'value',
    text: formatShare(found.value, 'vi'),
  };
}

const withAnswers = (root: string) =>
  siteIn(root)
    .surveys.map(({ id }) => id)
    .filter((id) => surveyIn(root, id) !== null);

describe('an attack on the files of a built site', () => {
  it.each(withAnswers(FIXTURE))('finds nothing of %s', async (id) => {
    expect(await leaks(inject('folder'), FIXTURE, id)).toEqual([]);
  });

  it.each(withAnswers('.'))('finds nothing of %s', async (id) => {
    expect(await leaks(inject('own'), '.', id)).toEqual([]);
  });

  it.each(withAnswers(FIXTURE))(
    'finds cells of %s where only the few themselves are withheld: the control',
    async (id) => {
      expect(await leaks(inject('control'), FIXTURE, id, PRIMARY_ALONE)).not.toEqual([]);
    },
  );

  it('finds a cell whose rounded share one outlet lets out: the other control', async () => {
    const id = 'minh-hoa-giay-2026';
    const found = await leaks(inject('own'), '.', id, DEFAULT_POLICY, [slip(id)]);
    expect(found).toContain(slip(id).key);
  });
});
