import { expect, it } from 'vitest';
import { encodeSearchText } from './encode.ts';
import { toHit } from './hit.ts';

const section = (id: string, score: number) => ({
  title: encodeSearchText(`Điều ${id}`),
  url: `/khao-sat/a/#${id}`,
  excerpt: '<mark>x</mark>',
  anchor: { id },
  weighted_locations: [{ balanced_score: score }],
});

it('puts the strongest sections first and the whole page out of them', () => {
  const hit = toHit(
    {
      url: '/khao-sat/a/',
      excerpt: '',
      meta: { title: encodeSearchText('Đất đai'), date: '05/10/2026' },
      sub_results: [
        { title: 'a', url: '/khao-sat/a/', excerpt: '' },
        section('q1', 1),
        section('q2', 9),
      ],
    },
    ['date', 'figure'],
  );
  expect(hit.title).toBe('Đất đai');
  expect(hit.facts).toEqual(['05/10/2026']);
  expect(hit.sections.map(({ url }) => url)).toEqual(['/khao-sat/a/#q2', '/khao-sat/a/#q1']);
  expect(hit.sections[0]?.title).toBe('Điều q2');
});
