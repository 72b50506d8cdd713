import { describe, expect, it } from 'vitest';
import { diskOf, siteTexts } from '../disk.fixture.ts';
import { loadFrom } from '../load.ts';

const week = 'content/briefings/tuan-45-2026.mdx';
const own = 'content/surveys/dat-dai-2025.mdx';

/** How many figures of groups stand on a base with don't-knows, with this sentence at the end of a body. */
function unsureOfGroups(file: string, sentence: string): number {
  const text = siteTexts().get(file) ?? '';
  const { library, problems } = loadFrom(diskOf(siteTexts({ [file]: `${text}\n${sentence}\n` })));
  expect(problems).toEqual([]);
  const survey = library?.surveys.find(({ id }) => id === 'dat-dai-2025');
  return survey?.results.filter(({ by, base }) => by !== null && base === 'dk').length ?? -1;
}

const unsure = (more: string) =>
  `Khó trả lời: <Value ${more} question="boi_thuong" choice="kho_noi" by="gioi" group="nu" />.`;

describe('the don’t-knows of groups', () => {
  it('are published where a text cites one, wherever it stands', () => {
    expect(unsureOfGroups(week, unsure('survey="dat-dai-2025"'))).toBeGreaterThan(0);
    expect(unsureOfGroups(own, unsure(''))).toBeGreaterThan(0);
  });

  it('are not where texts cite answers of groups, or everyone’s don’t-knows', () => {
    const answer =
      '<Value survey="dat-dai-2025" question="boi_thuong" choice="hai_long" by="gioi" group="nu" />';
    const everyone = '<Value survey="dat-dai-2025" question="boi_thuong" choice="kho_noi" />';
    for (const sentence of [answer, everyone]) expect(unsureOfGroups(week, sentence)).toBe(0);
  });
});
