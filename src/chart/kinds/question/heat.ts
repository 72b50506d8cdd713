import * as s from '../../schema/index.ts';
import { drawHeat, fitsColumns, stretched } from '../../draw/index.ts';
import { base, cell as cellShape, common } from '../../spec/index.ts';
import { cellOf, groupName, labelOf } from '../../subject/index.ts';
import { cell, hidden, LONG, type QuestionGuide, type QuestionKind } from '../../kind/index.ts';

/** From so many figures on, a table of them reads faster than bars. */
const MANY = 16;

const schema = s
  .object({
    ...common,
    kind: s.oneOf('heat'),
    base,
    columns: s.list(s.text(), 2),
    rows: s.list(s.object({ label: s.text(), cells: s.list(s.object(cellShape)) }), 1),
  })
  .refine(
    ({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length),
    'a cell for each column',
  );

/** A table whose cells are shaded by their share, where the groups' names fit its columns. */
export const heat: QuestionKind<typeof schema> = {
  schema,
  fits: (subject) => {
    const { groups, choices, by, lang } = subject;
    const columns = groups.map((group) => groupName(subject, group) ?? '');
    if (by === null || groups.length < 2 || choices.length < 2) return null;
    if (!fitsColumns(columns)) return null;
    const rows = choices.map((choice) => ({
      label: labelOf(choice, lang),
      cells: groups.map((group) => cellOf(subject, group, choice)),
    }));
    return { columns, rows };
  },
  auto: ({ groups, choices }) => groups.length * choices.length >= MANY,
  draw: (spec) => stretched(drawHeat(spec)),
};

export const heatGuide: QuestionGuide<typeof schema> = {
  name: 'bảng tô đậm nhạt',
  needs: {
    vi: 'câu chia theo nhóm (by), có số liệu được công bố của từ 2 phương án và từ 2 nhóm trở lên, tên nhóm ngắn',
    en: 'a question split by groups (by), published figures of 2 answers and 2 groups or more, short names of groups',
  },
  row: ['16 figures or more, names of groups that fit columns', 'yes'],
  samples: () => [
    {
      name: 'heat',
      note: 'Bảng tô đậm nhạt: câu hỏi theo nhóm, bảy nhóm, ô giữ kín, mẫu nhỏ',
      body: {
        columns: [
          'Nam',
          'Nữ',
          'Từ 18 đến 29 tuổi',
          'Từ 30 đến 44 tuổi',
          'Từ 45 đến 59 tuổi',
          'Từ 60 tuổi trở lên',
          'Nông thôn',
        ],
        rows: [LONG, 'Truyền hình', 'Mạng xã hội'].map((label, at) => ({
          label,
          cells: [
            cell(0),
            cell(1),
            cell(0.149 + at / 10),
            cell(0.5),
            cell(null, hidden),
            cell(0.66, { size: 'low' }),
            cell(null, { size: 'few' }),
          ],
        })),
      },
    },
  ],
};
