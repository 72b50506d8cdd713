import { expect, it } from 'vitest';
import { filesOf } from './files.ts';

it.each([['survey/form'], ['src/survey/form'], ['src/survey/form/']])(
  'takes %s for the files of that room, tests aside',
  (name) => {
    const files = filesOf(name);
    expect(files).toContain('src/survey/form/anchor.ts');
    expect(files.filter((file) => !/^src\/survey\/form\/[\w-]+\.ts$/u.test(file))).toEqual([]);
  },
);

it('takes one file, and refuses what is not there', () => {
  expect(filesOf('src/survey/form/anchor.ts')).toEqual(['src/survey/form/anchor.ts']);
  expect(() => filesOf('suvey')).toThrow('no code to change: suvey');
});
