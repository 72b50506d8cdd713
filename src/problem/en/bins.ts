import type { Sentences } from '../params/all.ts';
import type { BinsParams } from '../params/bins.ts';

export const bins: Sentences<BinsParams> = {
  'question-bins-type': (_, seen) => ({
    message: `class limits (bins) do not suit a question of type ${seen}`,
    remedy: 'use bins on integer, decimal and range questions only; leave the cell empty elsewhere',
  }),
  'question-bins-number': ({ part }) => ({
    message: `the class limit "${part}" is not a number`,
    remedy: 'write ascending numbers parted by spaces, such as: 10 20 30; or write none',
  }),
  'question-bins-whole': ({ part }) => ({
    message: `the class limit "${part}" is not whole, but an integer question has whole numbers only`,
    remedy: 'write whole limits, or make the question decimal if its answers have decimals',
  }),
  'question-bins-order': ({ before, after }) => ({
    message: `class limits must ascend, but "${after}" comes after "${before}"`,
    remedy: 'put the limits in ascending order, each once',
  }),
  'question-bins-count': ({ count, least, most }) => ({
    message: `there are ${count} class limits; from ${least} to ${most} are needed`,
    remedy: 'add or remove limits; with an empty cell the software finds classes itself',
  }),
};
