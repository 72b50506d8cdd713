import { expect, it } from 'vitest';
import { cliWords } from '../../words/area/cli.ts';
import type { Context } from './context.ts';
import { stage } from './stage.ts';

function contextAt(clock: { now: number }, foot: string[] | null) {
  const out: string[] = [];
  const effects = {
    out: (text: string) => out.push(text),
    err: () => undefined,
    now: () => clock.now,
    cwd: '/',
    ...(foot === null ? {} : { foot: (text: string) => foot.push(text) }),
  };
  const context: Context = { root: '/', lang: 'vi', words: cliWords.vi, effects };
  return { context, out };
}

it('tells on a terminal how far a stage is and how long it will take, now and then, and takes the line away', async () => {
  const [clock, foot] = [{ now: 0 }, [] as string[]];
  const { context, out } = contextAt(clock, foot);
  const done = await stage('pages', context, (tell) => {
    for (let at = 1; at <= 100; at += 1) {
      clock.now += 100;
      tell(at, 100);
    }
    return 'made';
  });
  expect(done).toBe('made');
  expect(foot).toHaveLength(21);
  expect(foot[0]).toBe('Dựng trang … 5%, còn khoảng 10 giây');
  expect(foot[18]).toBe('Dựng trang … 95%, còn khoảng 1 giây');
  expect(foot.at(-1)).toBe('');
  expect(out).toEqual(['Dựng trang … 10 giây']);
});

it('says where there is no terminal how long a stage took, in one line', async () => {
  const clock = { now: 0 };
  const { context, out } = contextAt(clock, null);
  await stage('search', context, (tell) => {
    clock.now = 1500;
    tell(1, 2);
  });
  expect(out).toEqual(['Lập chỉ mục tìm kiếm … 1,5 giây']);
});
