import * as s from '../../schema/index.ts';
import { drawBars, stretched } from '../../draw/index.ts';
import { BarsSchema } from '../../spec/index.ts';
import {
  barOf,
  groupName,
  labelOf,
  onlyGroup,
  type Group,
  type Subject,
} from '../../subject/index.ts';
import { groupLabel } from '../../text/index.ts';
import { cell, hidden, LONG, type QuestionGuide, type QuestionKind } from '../../kind/index.ts';

const schema = s.object({ ...BarsSchema.fields, kind: s.oneOf('bar') });

/** The only group that a split has left, named once over its bars; nothing over those of everyone. */
function headingOf(subject: Subject, { name, baseN }: Group): string | null {
  const label = name === null ? null : groupName(subject, { name });
  if (label === null) return null;
  return groupLabel({ label, baseN, size: 'enough' }, subject.lang);
}

/** One bar an answer, of everyone or of the only group there is. */
export const bar: QuestionKind<typeof schema> = {
  schema,
  fits: (subject) => {
    const only = onlyGroup(subject);
    if (only === null) return null;
    const rows = subject.choices.map((choice) => ({
      ...barOf(subject, only, choice, labelOf(choice, subject.lang)),
      baseN: null,
    }));
    return { sections: [{ heading: headingOf(subject, only), rows }] };
  },
  auto: () => true,
  draw: (spec) => stretched(drawBars(spec, { height: 18, gap: 14 })),
};

export const barGuide: QuestionGuide<typeof schema> = {
  name: 'thanh ngang',
  needs: { vi: 'câu không chia nhóm', en: 'a question that is not split' },
  row: ['any other', 'no'],
  samples: () => [
    {
      name: 'bar',
      note: 'Thanh ngang: nhãn 120 ký tự, ô giữ kín, số rất nhỏ, “không biết” để riêng',
      body: {
        sections: [
          {
            heading: null,
            rows: [
              { label: LONG, ...cell(0.4021) },
              { label: 'Việc làm', ...cell(0.3112) },
              {
                label: 'Ô nhiễm môi trường từ cơ sở chăn nuôi tập trung',
                ...cell(0.0003, { marks: ['low'] }),
              },
              { label: 'An ninh trật tự', ...cell(null, hidden) },
              { label: 'Không biết, khó trả lời', ...cell(0.0512, { tone: 'apart' }) },
            ],
          },
        ],
      },
    },
  ],
};
