import type { Sentences } from '../params/all.ts';
import type { BinsParams } from '../params/bins.ts';

export const bins: Sentences<BinsParams> = {
  'question-bins-type': (_, seen) => ({
    message: `class limits (bins) do not suit a question of type ${seen}`,
    remedy: 'use bins on integer, decimal and range questions only; leave the cell empty elsewhere',
  }),
  'question-bins-number': ({ part, point }) => ({
    message: `the class limit "${part}" cannot be read as a number`,
    remedy: /[.,;]/u.test(part)
      ? `part the limits by spaces, such as: 10 20 30; thousands are not parted; decimals in this file are written 2${point}5`
      : 'write ascending numbers parted by spaces, without words, such as: 10 20 30; write none if no distribution is to be published',
  }),
  'question-bins-whole': ({ part }) => ({
    message: `the class limit "${part}" is not whole, but an integer question has whole numbers only`,
    remedy:
      'write whole limits, thousands not parted (1000); make the question decimal if its answers have decimals',
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
