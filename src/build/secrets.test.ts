import { expect, it } from 'vitest';
import { sampleContext, sampleSurvey } from '../figure/report.fixture.ts';
import { question, result } from '../figure/results.fixture.ts';
import { siteOf } from '../release/index.ts';
import type { Library } from '../report.ts';
import { secretsOf } from './secrets.ts';

const { site } = sampleContext([]);
const [topic = site.registers.topics[0]] = site.registers.topics;
const wording = 'Ông/Bà nghĩ gì về sân bay mới ở xã này?';

function libraryWith(values: readonly number[]): Library {
  if (topic === undefined) throw new Error('no topic');
  const airport = { ...topic, id: 'san-bay', description: 'Sân bay mới và đất của người dân.' };
  const now = sampleSurvey('nay', { topics: [topic.id], title: 'Đất đai' });
  const later = sampleSurvey(
    'mai',
    { topics: ['san-bay'], publishAt: '2027-01-01', title: 'Sân bay mới' },
    {
      questions: [question('q1', wording), question('q2', 'Giới tính')],
      results: values.map((value, at) => result({ choice: `${at}`, value })),
    },
  );
  const registers = {
    ...site.registers,
    topics: [topic, airport],
    synonyms: [{ short: 'DA-7', full: 'sân bay mới' }],
  };
  return { ...site, surveys: [now, later], registers };
}

const secrets = (values: readonly number[], at = '2026-06-01T00:00:00+07:00') => {
  const library = libraryWith(values);
  return secretsOf(library, siteOf(library, 'public', at));
};

it('are title, address, wordings, topic, synonyms and a run of figures of what is not shown', () => {
  const found = secrets([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  expect(found).toEqual(
    expect.arrayContaining([
      ...['Sân bay mới', wording, 'Sân bay mới và đất của người dân.'],
      ...['khao-sat/mai/', 'chu-de/san-bay/', '["DA-7","sân bay mới"]'],
      '0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8',
    ]),
  );
  expect(found).not.toContain('Giới tính');
});

it('are no figures that others may have too, and none once all is shown', () => {
  const equal = secrets(Array.from({ length: 9 }, () => 0.5));
  expect(equal.filter((one) => one.startsWith('0.'))).toEqual([]);
  expect(secrets([0.1], '2027-02-01T00:00:00+07:00')).toEqual([]);
});
