import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  comparison,
  questionOf,
  sharesOf,
  splitSurvey,
  surveyOf,
} from './compared.fixture.ts';
import type { ComparedSurvey } from './published.ts';
import { warningsOf } from './warnings.ts';

const results = sharesOf([0.7, 0.3]);
const first = surveyOf('a', results);
const warned = (parts: Partial<ComparedSurvey['front']>, rest: Partial<ComparedSurvey> = {}) =>
  warningsOf(comparison([first, surveyOf('b', results, parts, rest)]), []);

describe('warningsOf', () => {
  it('says nothing where nothing differs', () => {
    expect(warned({})).toEqual([]);
  });

  it('names each difference', () => {
    expect(warned({ mode: ['online'] })).toEqual(['mode']);
    expect(warned({ sampling: 'probability' })).toEqual(['sampling']);
    expect(warned({ localities: ['51'] })).toEqual(['territory']);
    expect(warned({ population: 'công nhân' })).toEqual(['population']);
    expect(warned({ synthetic: false })).toEqual(['synthetic']);
  });

  it('names what differs between the questions', () => {
    const asked = (parts: Parameters<typeof questionOf>[0]) =>
      warned({}, { questions: [questionOf(parts)] });
    expect(asked({ label: 'Có tán thành không?' })).toEqual(['wording']);
    expect(asked({ label: ' CÓ đồng ý  không?' })).toEqual([]);
    expect(asked({ type: 'select_multiple' })).toEqual(['type']);
    expect(asked({ choices: choicesOf('Có', 'Chưa') })).toEqual(['choices']);
    expect(asked({ base: 'người có con' })).toEqual(['asked']);
  });

  it('warns of one place before and after the merger of provinces', () => {
    expect(warned({ fieldwork: { start: '2025-08-01', end: '2025-08-02' } })).toEqual([
      'territory',
    ]);
  });

  it('warns of groups that are not the same, and of few respondents in them', () => {
    const one = splitSurvey('a', [0.6, 0.7, 0.5]);
    const by = (parts: Parameters<typeof splitSurvey>[2]) =>
      warningsOf(comparison([one, splitSurvey('b', [0.4, 0.5, 0.3], parts)], { by: 'gioi' }), []);
    expect(by({})).toEqual(['lowBase']);
    expect(by({ label: 'Giới' })).toEqual(['background', 'lowBase']);
    expect(by({ choices: choicesOf('Nam', 'Nữ', 'Khác') })).toEqual(['groups', 'lowBase']);
  });

  it('warns of waves on two sides of a break of their series', () => {
    const questions = [questionOf({ series: 's' })];
    const wave = (id: string, year: string) =>
      surveyOf(
        id,
        results,
        { fieldwork: { start: `${year}-01-01`, end: `${year}-01-02` } },
        { questions },
      );
    const breaks = [{ date: '2023-01-01', kind: 'method' as const, note: '' }];
    const series = {
      id: 's',
      label: 'S',
      labelEn: 'S',
      choice: '1',
      unit: 'percent' as const,
      breaks,
    };
    const of = (first: string, second: string) =>
      warningsOf(comparison([wave('a', first), wave('b', second)]), [series]);
    expect(of('2022', '2024')).toEqual(['break']);
    expect(of('2023', '2024')).toEqual([]);
  });
});
