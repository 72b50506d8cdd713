import { expect, test } from 'vitest';
import { sampleBriefing, sampleSurvey } from '../figure/report.fixture.ts';
import { question } from '../figure/results.fixture.ts';
import type { ProseElement } from '../prose/component.ts';
import type { Series } from '../register/register.ts';
import { seriesOf } from './series-of.ts';

const series = (id: string, ...days: readonly string[]): Series => ({
  ...{ id, label: id, labelEn: id, description: '', choice: null, unit: 'percent' },
  breaks: days.map((date) => ({ date, kind: 'wording', note: '' })),
});

/** A wave that asks the series `tin`; `front` says when. */
const wave = (front: object) =>
  sampleSurvey('dot', front, {
    questions: [question('q1', 'Ông/Bà có tin không?', { series: 'tin' })],
  });
const ended = (end: string) => wave({ fieldwork: { start: end, end } });
const unstated = (front: object) => wave({ fieldwork: 'không nêu', ...front });

/** The days of the breaks that are shown of `tin` with these waves. */
const shown = (waves: readonly ReturnType<typeof wave>[], ...days: readonly string[]) =>
  seriesOf([series('tin', ...days)], { surveys: waves, briefings: [] }).flatMap(({ breaks }) =>
    breaks.map(({ date }) => date),
  );

test('a break is shown from the day after the first wave to the day of the last one', () => {
  const days = ['2024-05-10', '2024-05-11', '2025-01-01', '2026-03-15', '2026-03-16'];
  const inside = ['2024-05-11', '2025-01-01', '2026-03-15'];
  expect(shown([ended('2024-05-10'), ended('2026-03-15')], ...days)).toEqual(inside);
  expect(shown([ended('2026-03-15'), ended('2025-01-01'), ended('2024-05-10')], ...days)).toEqual(
    inside,
  );
});

test('a survey that asks the series among other questions is a wave of it', () => {
  const asked = ended('2026-03-15');
  const among = { ...asked, questions: [question('q0', 'Ông/Bà ở đâu?'), ...asked.questions] };
  expect(shown([ended('2024-05-10'), among], '2026-03-15')).toEqual(['2026-03-15']);
});

test('one wave alone has no break, for a break comes with the wave after it', () => {
  expect(shown([ended('2026-03-15')], '2026-03-14', '2026-03-15', '2026-03-16')).toEqual([]);
});

test('a wave of which only the month or the year is known stands at its first day', () => {
  const first = ended('2020-01-01');
  expect(shown([first, ended('2026-03')], '2026-03-01', '2026-03-02')).toEqual(['2026-03-01']);
  expect(shown([first, ended('2026')], '2026-01-01', '2026-01-02')).toEqual(['2026-01-01']);
});

test('where the fieldwork is not stated, the day of the localities stands for it', () => {
  const second = unstated({ localitiesOn: '2026-02-01', publishAt: '2026-05-01' });
  const days = ['2026-02-01', '2026-02-02', '2026-05-01'];
  expect(shown([ended('2020-01-01'), second], ...days)).toEqual(['2026-02-01']);
});

test('else the day of publication by the clocks of Việt Nam, from its first to its last moment', () => {
  const days = ['2026-04-30', '2026-05-01', '2026-05-02'];
  const until = (publishAt: string) =>
    shown([ended('2020-01-01'), unstated({ publishAt })], ...days);
  const onTheFirst = ['2026-04-30', '2026-05-01'];
  expect(until('2026-05-01')).toEqual(onTheFirst);
  expect(until('2026-05-01T23:59:59.999+07:00')).toEqual(onTheFirst);
  expect(until('2026-04-30T17:00:00Z')).toEqual(onTheFirst);
  expect(until('2026-04-30T16:59:59.999Z')).toEqual(['2026-04-30']);
});

test('a series that no report on show asks or names is not shown', () => {
  const all = [series('tin', '2025-01-01'), series('mai-sau', '2025-01-01')];
  const ids = (given: Parameters<typeof seriesOf>[1]) => seriesOf(all, given).map(({ id }) => id);
  expect(ids({ surveys: [ended('2026-03-15')], briefings: [sampleBriefing()] })).toEqual(['tin']);
  expect(ids({ surveys: [], briefings: [] })).toEqual([]);
});

test('a report that names a series shows it, without the breaks between waves that are not on show', () => {
  const trend: ProseElement = {
    ...{ name: 'Trend', attributes: { series: 'tin' }, file: 'a.mdx', line: 1, column: 1 },
  };
  const prose = { ...sampleBriefing().prose, elements: [trend] };
  const all = [series('tin', '2025-01-01'), series('mai-sau', '2025-01-01')];
  const without = [series('tin')];
  expect(seriesOf(all, { surveys: [], briefings: [sampleBriefing({ prose })] })).toEqual(without);
  expect(seriesOf(all, { surveys: [sampleSurvey('a', {}, { prose })], briefings: [] })).toEqual(
    without,
  );
  expect(seriesOf(all, { surveys: [sampleSurvey('a', { series: 'tin' })], briefings: [] })).toEqual(
    without,
  );
});
