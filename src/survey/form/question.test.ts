import { describe, expect, it } from 'vitest';
import { parsed } from './questions.fixture.ts';

describe('choices of a question', () => {
  it('are a thousand at the most', () => {
    const { said, params, questions } = parsed(
      'type,name,label\nselect_one most,a,Câu\nselect_one many,b,Câu\n',
    );
    expect(said).toEqual(['question-choices-many 3']);
    expect(params).toEqual([{ count: 1001, limit: 1000 }]);
    expect(questions.map(({ name }) => name)).toEqual(['a']);
  });

  it('gain an other answer and its column where the form adds them', () => {
    const csv = 'type,name,label\nselect_one yn or_other,a,Câu\nselect_one khac or_other,b,Câu\n';
    const { questions, uses } = parsed(`${csv}select_one yn,d,Câu\n`);
    expect(
      questions.map(({ choices }) => choices.map(({ name, kind }) => `${name} ${kind}`)),
    ).toEqual([
      ['c answer', 'k answer', 'other other'],
      ['other other', 'c answer'],
      ['c answer', 'k answer'],
    ]);
    expect(uses).toEqual({
      ...{ a: 'question', a_other: 'unread', b: 'question', b_other: 'unread', d: 'question' },
    });
    const own = parsed('type,name,label\ntext,a_other,Gì?\nselect_one yn or_other,a,Câu\n');
    expect(own.uses).toEqual({ a_other: 'question', a: 'question' });
    expect(own.said).toEqual([]);
  });

  it('suggest a list that is near, and nothing where there is no file of choices', () => {
    expect(parsed('type,name,label\nselect_one moost,a,Câu\n').params).toEqual([
      { suggestion: 'most' },
    ]);
    expect(parsed('type,name,label\ntext,z,Câu\nselect_one yn,a,Câu\n', null)).toMatchObject({
      said: [],
      uses: { z: 'question', a: 'skipped' },
    });
  });
});

describe('groups', () => {
  const of = (...rows: readonly string[]) =>
    parsed(`type,name,label,relevant,base\n${rows.join('\n')}\n`);

  it('give questions their sections, conditions and base', () => {
    const { questions, said, groups } = of(
      'text,a,Câu,,',
      'begin_group,g,Phần 1,${a} = 1,người lớn',
      'text,b,Câu,,',
      'begin_group,,,,',
      'begin_group,h,Phần 2,,nữ',
      'text,d,Câu,${b} = 2,',
      'text,e,Câu,,người già',
      ...[
        'end_group,,,,',
        'end_group,,,,',
        'text,f,Câu,,',
        'end_group,,,,',
        'text,i,Câu,${b} = 2,',
      ],
    );
    expect(said).toEqual([]);
    expect(groups).toEqual(['g', 'h']);
    expect(questions.map((q) => [q.name, q.sections, q.relevant, q.base])).toEqual([
      ['a', [], null, null],
      ['b', ['Phần 1'], '${a} = 1', 'người lớn'],
      ['d', ['Phần 1', 'Phần 2'], '(${a} = 1) and (${b} = 2)', 'nữ'],
      ['e', ['Phần 1', 'Phần 2'], '${a} = 1', 'người già'],
      ['f', ['Phần 1'], '${a} = 1', 'người lớn'],
      ['i', [], '${b} = 2', null],
    ]);
  });

  it('must be closed, and opened before', () => {
    const open = of('text,a,Câu,,', 'begin_group,g,Phần 1,,', 'begin_group,,Phần 2,,');
    expect(open.said).toEqual(['question-group-open 3', 'question-group-open 4']);
    expect(open.params).toEqual([{ group: 'g' }, { group: 'Phần 2' }]);
    expect(of('text,a,Câu,,', 'end_group,,,,').said).toEqual(['question-group-end 3']);
  });
});

describe('whether a source prints every choice', () => {
  const of = (cell: string) => parsed(`type,name,label,complete\nselect_one yn,a,Câu,${cell}\n`);

  it('is noted only where the questionnaire says so', () => {
    expect([of('').complete, of('yes').complete, of('no').complete]).toEqual([
      {},
      { a: true },
      { a: false },
    ]);
    expect([of('').questions, of('no').questions].map(([one]) => one?.complete)).toEqual([
      true,
      false,
    ]);
  });

  it('is guessed from what else stands for yes and no, and from nothing else', () => {
    const suggestions = ['Có', 'x', 'Không', '0', 'đủ'].map((cell) => of(cell).params);
    expect(suggestions).toMatchObject([
      ...[[{ suggestion: 'yes' }], [{ suggestion: 'yes' }], [{ suggestion: 'no' }]],
      ...[[{ suggestion: 'no' }], [{ suggestion: null }]],
    ]);
  });
});
