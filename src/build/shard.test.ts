import { expect, it } from 'vitest';
import { isOfShard, parseShard } from './shard.ts';

it('reads which part is meant, and nothing else', () => {
  expect(parseShard('1/1')).toEqual({ part: 1, of: 1 });
  expect(parseShard('4/4')).toEqual({ part: 4, of: 4 });
  for (const text of ['0/4', '5/4', '1', '1/0', '-1/4', '1/4/2', ' 1/4', '1.5/4', ''])
    expect(parseShard(text), text).toBeNull();
});

it('gives each report to one part, whole, and what shows many reports to none', () => {
  const reports = Array.from({ length: 400 }, (_, at) => `khao-sat/k-${String(at)}`);
  const shares = [1, 2, 3, 4].map((part) => ({ part, of: 4 }));
  const sizes = shares.map((shard) => reports.filter((one) => isOfShard(shard, `${one}/the.png`)));
  expect(sizes.flat().toSorted()).toEqual(reports.toSorted());
  for (const share of sizes) expect(share.length).toBeGreaterThan(60);
  for (const shard of shares) {
    const all = reports.filter((one) => isOfShard(shard, `${one}/q1/index.html`));
    expect(all).toEqual(sizes[shard.part - 1]);
    for (const file of ['index.html', 'khao-sat/index.html', 'tim-kiem/index.html', 'rss.xml'])
      expect(isOfShard(shard, file), file).toBe(false);
  }
});
