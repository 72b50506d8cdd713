import { describe, expect, it } from 'vitest';
import { parsed } from './questions.fixture.ts';

describe('a questionnaire', () => {
  it('needs its columns, and a question', () => {
    expect(parsed('type,name\ntext,a\n').said).toEqual(['survey-column-missing 1']);
    expect(parsed('type,name,label\nnote,a,Chào\n').said).toEqual(['question-none 1']);
    expect(parsed('type,name,label\ntext,a,Câu\nnote,b,Chào\n').said).toEqual([]);
    expect(parsed('type,name,label\nnote,b,Chào\nselect_one yn,a,Câu\n').said).toEqual([]);
    expect(parsed('type,name,label::vi\ntext,a,Câu\n').said).toEqual([]);
  });

  it('passes over rows that are disabled', () => {
    const csv =
      'type,name,label,disabled\ntext,a,Câu,\ntext,b,Câu,yes\ntext,d,Câu,TRUE\ntext,e,Câu,no\n';
    expect(parsed(csv).uses).toEqual({ a: 'question', e: 'question' });
  });

  it('knows how each row’s column is read', () => {
    const rows = [
      'select_one yn,q1,Câu,',
      'select_one la,q2,Câu,',
      'text,q3,Câu,ignore',
      'calculate,q4,,',
      'calculate,q5,,weight',
      'phonenumber,q6,Máy,',
      'note,q7,Chào,',
      'rank,q8,Xếp,ignore',
      'text,q9,Câu,weight',
    ];
    const { uses, said } = parsed(`type,name,label,role\n${rows.join('\n')}\n`);
    expect(uses).toEqual({
      ...{ q1: 'question', q2: 'skipped', q3: 'unread', q4: 'unread', q5: 'question' },
      ...{ q6: 'personal', q7: 'skipped', q8: 'unread', q9: 'skipped' },
    });
    expect(said).toEqual(['question-list-unknown 3', 'question-role-type 10']);
  });

  it('takes what the form computes for text in strata and clusters, else for a number', () => {
    const rows = ['stratum', 'cluster', 'weight'].map((role) => `calculate,${role},,${role}`);
    const { questions } = parsed(`type,name,label,role\ntext,z,Câu,\n${rows.join('\n')}\n`);
    expect(questions.map(({ type }) => type)).toEqual(['text', 'text', 'text', 'decimal']);
  });

  it('suggests a name that can be one, and none for signs alone', () => {
    const { params } = parsed('type,name,label\ntext,Câu đầu,Câu\ntext,1a,Câu\ntext,!,Câu\n');
    expect(params).toEqual([
      { suggestion: 'Cau_dau' },
      { suggestion: 'q1a' },
      { suggestion: null },
    ]);
  });

  it('reports rows of a type that it cannot read', () => {
    const rows = [
      ',a,Câu',
      'select_one,b,Câu',
      'rank,d,Câu',
      'begin_repeat,e,Nhóm',
      'end_repeat,,',
    ];
    const { said } = parsed(`type,name,label\ntext,z,Câu\n${rows.join('\n')}\ntexxt,f,Câu\n`);
    expect(said).toEqual([
      ...['question-type-missing 3', 'question-list-missing 4', 'question-type-unsupported 5'],
      ...['question-repeat 6', 'question-type-unknown 8'],
    ]);
  });
});
