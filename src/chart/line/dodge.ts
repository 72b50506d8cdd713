interface Member {
  readonly wish: number;
  readonly size: number;
  readonly at: number;
}

interface Run {
  readonly start: number;
  readonly length: number;
  readonly members: readonly Member[];
}

/** Where a run of things that touch begins, so that they lie as near to their wishes as the edges allow. */
function settle(members: readonly Member[], from: number, to: number): Run {
  let length = 0;
  let sum = 0;
  for (const { wish, size } of members) {
    sum += wish - (length + size / 2);
    length += size;
  }
  const start = Math.max(from, Math.min(sum / members.length, to - length));
  return { start, length, members };
}

/**
 * Places things on a line without overlap, each as near to where it wishes to be as the others allow.
 *
 * @param wishes the middle that each would have, in any order
 * @param sizes what each takes up, in the same order
 * @param from the first place that is allowed
 * @param to the last; where not all have room, they go beyond it
 * @returns the middles, in the order of the wishes
 * @example dodge([10, 12], [6, 6], 0, 100) // [8, 14]
 */
export function dodge(
  wishes: readonly number[],
  sizes: readonly number[],
  from: number,
  to: number,
): number[] {
  const members = wishes.map((wish, at): Member => ({ wish, size: sizes[at] ?? 0, at }));
  const runs: Run[] = [];
  for (const one of members.toSorted((a, b) => a.wish - b.wish || a.at - b.at)) {
    let run = settle([one], from, to);
    for (let before = runs.at(-1); before !== undefined; before = runs.at(-1)) {
      if (before.start + before.length <= run.start) break;
      runs.pop();
      run = settle([...before.members, ...run.members], from, to);
    }
    runs.push(run);
  }
  const middles: number[] = wishes.map(() => 0);
  for (const run of runs) {
    let top = run.start;
    for (const { at, size } of run.members) {
      middles[at] = top + size / 2;
      top += size;
    }
  }
  return middles;
}
