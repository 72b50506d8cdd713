import { describe, expect, it } from 'vitest';
import { readJoined, readSplit } from './multiple.ts';
import { choicesOf, questionOf, saidOf, sourceOf } from './source.fixture.ts';

const question = questionOf({ type: 'select_multiple', choices: choicesOf('bao', 'loa', 'tivi') });

describe('one column with the names of choices', () => {
  const read = (...cells: readonly string[]) => {
    const source = sourceOf(`a,q1\n${cells.map((cell) => `x,${cell}\n`).join('')}`);
    const column = readJoined(source, 1, question);
    return { source, column, said: saidOf(source) };
  };

  it('ticks what is named, in any order, and knows who answered', () => {
    const { column, said } = read('loa bao', '', ' tivi ', '   ', 'bao  loa');
    expect(said).toEqual([]);
    expect(column).toEqual({
      kind: 'multiple',
      ticked: [
        Uint8Array.of(1, 0, 0, 0, 1),
        Uint8Array.of(1, 0, 0, 0, 1),
        Uint8Array.of(0, 0, 1, 0, 0),
      ],
      answered: Uint8Array.of(1, 0, 1, 0, 1),
    });
  });

  it('reports wrong separators once a cell, with the cell as it should be', () => {
    const { source, said } = read('bao;loa', 'bao | tivi;');
    expect(said).toEqual(['choice-unknown 2', 'choice-unknown 3']);
    expect(source.problems.map(({ params }) => params)).toMatchObject([
      { suggestion: 'bao loa', slip: 'separator', list: 'l', choices: ['bao', 'loa', 'tivi'] },
      { suggestion: 'bao tivi', slip: 'separator' },
    ]);
  });

  it('reports each name that is no choice, and those alone', () => {
    const { source } = read('  bao radio Loa');
    expect(source.problems.map(({ seen, params }) => [seen, params])).toMatchObject([
      ['radio', { suggestion: null, list: 'l', choices: ['bao', 'loa', 'tivi'] }],
      ['Loa', { suggestion: 'loa', slip: 'case' }],
    ]);
  });

  it('reports a cell with personal data once, and hides it', () => {
    const { source } = read('bao 0912 345 678', 'bao 0912345678');
    expect(source.problems.map(({ seen }) => seen)).toEqual(['bao 09** *** ***', 'bao 09********']);
    expect(JSON.stringify(source.problems)).not.toMatch(/345|678/u);
  });

  it('names the question where its choices have no list', () => {
    for (const cell of ['bao;loa', 'bao radio']) {
      const source = sourceOf(`q1\n${cell}\n`);
      readJoined(source, 0, { ...question, list: null });
      expect(source.problems[0]?.params).toMatchObject({ list: 'q1' });
    }
  });
});

describe('a 0/1 column for each choice', () => {
  const read = (csv: string) => {
    const source = sourceOf(csv);
    const places = new Map([
      ['bao', 0],
      ['loa', 1],
    ]);
    return { column: readSplit(source, places, question), said: saidOf(source) };
  };

  it('has answered who gave any 0 or 1', () => {
    expect(read('q1/bao,q1/loa,x\n1,0,x\n,,x\n0,,x\n ,TRUE,x\n')).toEqual({
      said: [],
      column: {
        kind: 'multiple',
        ticked: [Uint8Array.of(1, 0, 0, 0), Uint8Array.of(0, 0, 0, 1), Uint8Array.of(0, 0, 0, 0)],
        answered: Uint8Array.of(1, 0, 1, 1),
      },
    });
  });

  it('takes the words of spreadsheets for 1 and 0', () => {
    const { column, said } = read(
      'q1/bao,q1/loa,x\n1.0,0.0,x\ntrue,false,x\nTRUE,FALSE,x\nTrue,False,x\n1 , 0,x\n',
    );
    expect(said).toEqual([]);
    expect(column).toMatchObject({
      ticked: [Uint8Array.of(1, 1, 1, 1, 1), new Uint8Array(5), new Uint8Array(5)],
      answered: Uint8Array.of(1, 1, 1, 1, 1),
    });
  });

  it('reports anything else', () => {
    expect(read('q1/bao,q1/loa,x\nx,1,x\n1,2,x\n')).toMatchObject({
      said: ['response-split 2', 'response-split 3'],
      column: { answered: Uint8Array.of(1, 1) },
    });
  });
});
