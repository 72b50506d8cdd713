import * as s from '../../schema/index.ts';
import { formatPartialDate } from '../../../format/index.ts';
import { twoWidths } from '../../draw/index.ts';
import { drawLine } from '../../line/index.ts';
import { PointSchema, common, day, unit } from '../../spec/index.ts';
import { breaksWithin, drawableReadings } from '../../subject/index.ts';
import { seriesWordsOf } from '../../text/index.ts';
import { type AskedGuide, type ReadingKind, type SeriesGuide, waves } from '../../kind/index.ts';

const schema = s.object({
  ...common,
  kind: s.oneOf('trend'),
  unit,
  points: s.list(PointSchema),
  breaks: s.list(s.object({ date: day, label: s.text() })).default([]),
});

/** A series over time: readings, their intervals as a band, and the days on which it breaks. */
export const trend: ReadingKind<typeof schema> = {
  schema,
  fits: (points, { lang, unit: own, breaks }) => {
    const readings = drawableReadings(points);
    const words = seriesWordsOf(lang);
    const days = Map.groupBy(breaksWithin(points, breaks), ({ date }) => date);
    const cuts = [...days].map(([date, own]) => ({
      date,
      label: [
        ...own.map(({ kind }) => words.breakLabels[kind]),
        formatPartialDate(date, lang),
      ].join(', '),
    }));
    return readings === null ? null : { unit: own, points: readings, breaks: cuts };
  },
  draw: (spec) => twoWidths(spec, (name) => drawLine(spec, name)),
};

export const trendGuide: AskedGuide<typeof schema> & SeriesGuide<typeof schema> = {
  name: 'đường xu hướng',
  needs: {
    vi: 'chuỗi có từ hai đợt trở lên',
    en: 'a series of two waves or more',
  },
  row: [
    'two waves or more',
    'series’ page, `<Trend>`, where `slope` does not fit',
    'the reading, with the band of intervals where they are valid',
  ],
  samples: () => [
    {
      name: 'trend',
      note: 'Xu hướng: dải khoảng tin cậy, đợt giữ kín, chỗ đứt chuỗi',
      body: {
        unit: 'percent',
        points: waves(),
        breaks: [{ date: '2025-07-01', label: 'Đổi địa bàn, 01/07/2025' }],
      },
    },
  ],
};
