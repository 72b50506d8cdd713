import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BriefingFrontSchema, type BriefingFront } from '../briefing/front.ts';
import { parseFront } from '../front/parse.ts';
import { SurveyFrontSchema } from '../survey/model/front.ts';
import { form as en } from '../words/en/form.ts';
import { form as vi } from '../words/vi/form.ts';
import { addDays, issueOf, periodAfter, periodAround } from './calendar.ts';
import { fieldsOf } from './field.ts';
import { frontText } from './front-text.ts';
import { proposeIssue } from './next-issue.ts';
import { readAnswer } from './read-answer.ts';

const SCHEMAS = { survey: SurveyFrontSchema, briefing: BriefingFrontSchema };

describe.each(Object.entries(SCHEMAS))('the scaffold of a %s', (_, schema) => {
  const fields = fieldsOf(schema);

  it('has every field of the schema, none besides, each with words in both languages', () => {
    for (const words of [vi, en]) {
      const text = frontText(fields, {}, words);
      const named = [...text.matchAll(/^(?:# )?([A-Za-z]+):(?= |$)/gmu)].map(([, name]) => name);
      expect(named.toSorted()).toEqual(Object.keys(schema.shape).toSorted());
      for (const { choices } of fields)
        for (const choice of choices) expect(words.choices).toHaveProperty([choice]);
    }
  });

  it('parses once the gaps hold what the hints give for an example', () => {
    for (const words of [vi, en]) {
      const hints: Readonly<Record<string, { readonly example: string }>> = words.fields;
      const filled = frontText(fields, {}, words)
        .replace(/^(\w+):\n {2}start:\n {2}end:$/gmu, '$1:')
        .replace(/^(\w+):$/gmu, (_line, name: string) => `${name}: ${hints[name]?.example ?? ''}`)
        .replace(/^# ([A-Za-z]+: )/gmu, (line, field: string) =>
          fields.some(({ name }) => `${name}: ` === field) ? field : line,
        );
      const { value, problems } = parseFront(filled, 'a.mdx', schema);
      expect(problems).toEqual([]);
      expect(Object.keys(value?.data ?? {}).toSorted()).toEqual(
        Object.keys(schema.shape).toSorted(),
      );
    }
  });

  it('keeps any text that is typed, signs of YAML and MDX included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        const title = typed.trim().normalize('NFC');
        fc.pre(title !== '');
        const text = frontText(fields, { title }, vi);
        const { problems } = parseFront(text, 'a.mdx', schema);
        expect(problems.filter(({ field }) => field === 'title' || field === undefined)).toEqual(
          [],
        );
        expect(problems.every(({ code }) => ['front-empty', 'front-missing'].includes(code))).toBe(
          true,
        );
      }),
    );
  });
});

describe('periods of a cadence', () => {
  it.each([
    ['weekly', '2026-11-22', '2026-11-16', '2026-11-22', 47, '2026'],
    ['weekly', '2027-01-01', '2026-12-28', '2027-01-03', 53, '2026'],
    ['weekly', '2027-01-04', '2027-01-04', '2027-01-10', 1, '2027'],
    ['monthly', '2028-02-10', '2028-02-01', '2028-02-29', 2, '2028'],
    ['quarterly', '2026-11-22', '2026-10-01', '2026-12-31', 4, '2026'],
    ['half-year', '2026-06-30', '2026-01-01', '2026-06-30', 1, '2026'],
    ['annual', '2026-06-30', '2026-01-01', '2026-12-31', 1, '2026'],
  ] as const)('%s around %s', (kind, day, start, end, number, year) => {
    expect(periodAround(kind, day)).toEqual({ start, end });
    expect(issueOf(kind, { start, end })).toEqual({ number, year });
  });

  it('follow one another without a gap or a day twice', () => {
    const kinds = fc.constantFrom('weekly', 'monthly', 'quarterly', 'half-year', 'annual');
    const days = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(kinds, days, (kind, day) => {
        const period = periodAround(kind, day);
        const next = period && periodAfter(kind, period);
        expect(period && period.start <= day && day <= period.end).toBe(true);
        expect(next?.start).toBe(period && addDays(period.end, 1));
        expect(next && periodAround(kind, next.start)).toEqual(next);
      }),
    );
  });

  it('go on counting as the office does', () => {
    const last = (number: number): BriefingFront[] => {
      const front = { kind: 'weekly', number, period: { start: '2026-11-16', end: '2026-11-22' } };
      return [front as BriefingFront];
    };
    const next = (number: number) => proposeIssue('weekly', last(number), '2026-12-30').issue;
    expect(next(47)).toEqual({ number: 48, year: '2026' });
    expect(next(12)).toEqual({ number: 13, year: '2026' });
  });
});

describe('readAnswer', () => {
  const field = (name: string) => {
    const found = fieldsOf(SurveyFrontSchema).find((one) => one.name === name);
    if (found === undefined) throw new Error(`no field: ${name}`);
    return found;
  };

  it.each([
    ['fieldwork', '5/10/2026 đến 23/10/2026', { start: '2026-10-05', end: '2026-10-23' }],
    ['fieldwork', '2026-10', { start: '2026-10', end: '2026-10' }],
    ['fieldwork', '10/2026 - 11/2026', { start: '2026-10', end: '2026-11' }],
    ['fieldwork', 'cuối năm 2026', { start: 'cuối năm 2026', end: 'cuối năm 2026' }],
    ['publishAt', '1/2/2027', '2027-02-01'],
    ['publishAt', '1/2/2027 8h', '2027-02-01T08:00:00+07:00'],
    ['publishAt', '2027-02-01T08:00:00+07:00', '2027-02-01T08:00:00+07:00'],
    ['sampling', 'Mau xac suat', 'probability'],
    ['mode', 'Trực tuyến; SMS', ['online', 'sms']],
    ['synthetic', 'đúng', 'true'],
    ['localities', '[]', []],
    ['issued', '12.345', '12345'],
    ['issued', '12.34', '12.34'],
  ] as const)('%s: %s', (name, typed, value) => {
    expect(readAnswer(field(name), typed, vi.choices)).toEqual(value);
  });
});
