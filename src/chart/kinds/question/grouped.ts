import * as s from '../../schema/index.ts';
import { drawBars, stretched } from '../../draw/index.ts';
import { BarsSchema } from '../../spec/index.ts';
import { barOf, groupName, labelOf, onlyGroup } from '../../subject/index.ts';
import { cell, type QuestionGuide, type QuestionKind } from '../../kind/index.ts';

const schema = s.object({ ...BarsSchema.fields, kind: s.oneOf('grouped') });

/** A section an answer, with a bar a group. */
export const grouped: QuestionKind<typeof schema> = {
  schema,
  fits: (subject) => {
    if (onlyGroup(subject) !== null) return null;
    const { choices, groups, lang } = subject;
    const sections = choices.map((choice) => ({
      heading: labelOf(choice, lang),
      rows: groups
        .filter(({ cells }) => cells.has(choice.name))
        .map((group) => barOf(subject, group, choice, groupName(subject, group) ?? '')),
    }));
    return { sections };
  },
  auto: () => true,
  draw: (spec) => stretched(drawBars(spec, { height: 12, gap: 9 })),
};

export const groupedGuide: QuestionGuide<typeof schema> = {
  name: 'thanh ngang theo nhóm',
  needs: {
    vi: 'câu chia theo nhóm (by), có số liệu được công bố của từ 2 nhóm trở lên',
    en: 'a question split by groups (by), 2 or more with published figures',
  },
  row: ['any other, more than one group', 'yes'],
  samples: () => [
    {
      name: 'grouped',
      note: 'Thanh theo nhóm: mẫu nhỏ, nhóm dưới 30 không vẽ, 0% và 100%',
      body: {
        sections: [
          {
            heading: 'Loa truyền thanh cơ sở',
            rows: [
              { label: 'Từ 18 đến 29 tuổi', ...cell(0, { baseN: 210 }) },
              { label: 'Từ 30 đến 59 tuổi', ...cell(1, { baseN: 512 }) },
              { label: 'Từ 60 tuổi trở lên', ...cell(0.62, { baseN: 64, size: 'low' }) },
              { label: 'Không rõ tuổi', ...cell(null, { baseN: 12, size: 'few' }) },
            ],
          },
        ],
      },
    },
  ],
};
