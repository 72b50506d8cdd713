import { expect, it } from 'vitest';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import { contrastsOf } from './contrast.ts';
import { raoScott } from './rao-scott.ts';
import { type CellName, shownPart } from './shown-part.ts';

const opinion = question('q', 'a b c kb:dont_know');
const place = background('noi', 'x y z');
const table = {
  question: opinion,
  choice: null,
  by: 'noi',
  answers: [0, 1, 2],
  groups: ['x', 'y', 'z'],
};
const without =
  (...hidden: readonly string[]) =>
  ({ choice, group }: CellName) =>
    !hidden.includes(`${group} ${choice}`);

it('is the whole table where every cell is shown', () => {
  const part = shownPart(table, () => true);
  expect(part).toEqual({ without: new Set(), isTogether: [false, false, false], together: [] });
});

it('counts answers as one that are withheld in some group', () => {
  const { together, isTogether, without: groups } = shownPart(table, without('x b', 'x c'));
  expect(together).toEqual(['b', 'c']);
  expect(isTogether).toEqual([false, true, true]);
  expect(groups).toEqual(new Set());
});

it('leaves out groups of which nothing is shown', () => {
  const part = shownPart(table, without('x a', 'x b', 'x c'));
  expect(part).toMatchObject({ without: new Set(['x']), together: [] });
});

it('leaves out groups with a withheld cell where no two answers would be left', () => {
  const part = shownPart(table, without('x a', 'x b', 'y b', 'y c'));
  expect(part).toMatchObject({ without: new Set(['x', 'y']), together: [] });
});

it('of one choice of several leaves out the groups in which it is withheld', () => {
  const ticked = { ...table, choice: 'a', answers: [0, 1] };
  expect(shownPart(ticked, without('y a')).without).toEqual(new Set(['y']));
});

it('gives the test of the table that the published cells make up', () => {
  const rows = Array.from({ length: 300 }, (_, row) => [
    'xyz'.charAt(row % 3),
    'abc'.charAt(((row * row) % 7) % 3),
  ]);
  const merged = rows.map(([group = '', answer = '']) => [group, answer === 'a' ? 'a' : 'b']);
  const isShown = without('x b', 'x c');
  const [found] = contrastsOf(surveyOf([place, opinion], rows), { isShown }).tests;
  const own = raoScott(surveyOf([place, opinion], merged), { question: 'q', by: 'noi' });
  expect(found).toMatchObject({ ...own, together: ['b', 'c'], withheld: [], reason: null });
  const [less] = contrastsOf(surveyOf([place, opinion], rows), {
    isShown: ({ group }) => group !== 'z',
  }).tests;
  const rest = rows.filter(([group]) => group !== 'z');
  const two = raoScott(surveyOf([place, opinion], rest), { question: 'q', by: 'noi' });
  expect(less).toMatchObject({ groups: ['x', 'y'], withheld: ['z'] });
  expect(less?.F).toBeCloseTo(two?.F ?? NaN, 1);
});
