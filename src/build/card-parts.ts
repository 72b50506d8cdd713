import { figureWords, labelOf, viewChart, type View } from '../figure/index.ts';
import { formatPeriod } from '../format/index.ts';
import type { PageContext } from '../page/index.ts';
import { toCard, type Picture } from '../picture/index.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';

/** Questions that are looked at for a chart that fits a card. */
const FIRST = 6;

const idOf = (report: string): string => `the-${report}`;

/** The charts of the first questions, those with a finding before the others. */
function charts(ctx: PageContext, report: SurveyReport) {
  const asked = report.questions.filter(({ role }) => role === 'question').slice(0, FIRST);
  const found = asked.flatMap((question) => {
    const view: View = { report, question, by: null, choice: null };
    const results = report.results.filter((one) => one.question === question.name);
    const chart = viewChart(ctx, view, results);
    return chart === null ? [] : [{ question, chart }];
  });
  const withFinding = found.filter(({ chart }) => chart.finding !== null);
  return [...withFinding, ...found.filter(({ chart }) => chart.finding === null)];
}

/** The card of a survey: what it found, what was asked, the first chart that fits, and the source; without such a chart title and summary. */
export function surveyCard(ctx: PageContext, report: SurveyReport): Picture {
  const { id, front } = report;
  const { title, conductor, summary, synthetic } = front;
  const around = {
    id: idOf(id),
    kicker: `${ctx.site.settings.title} · ${ctx.words.site.survey}`,
    badge: badgeOf(ctx, synthetic),
  };
  for (const { question, chart } of charts(ctx, report)) {
    const { finding } = chart;
    const foot = finding === null ? conductor : `${conductor} · ${title}`;
    const text = { heading: finding ?? title, under: labelOf(ctx, question), foot };
    const scene = toCard({ ...around, ...text, chart });
    if (scene !== null) return { scene, description: title };
  }
  return plain({ ...around, heading: title, under: summary, foot: conductor });
}

/** The card of a briefing: its kind and period, title, summary and issuer. */
export function briefingCard(ctx: PageContext, { id, front }: BriefingReport): Picture {
  const { title, summary, kind, period, issuer, synthetic } = front;
  const days = formatPeriod(period.start, period.end, ctx.lang);
  const kicker = `${ctx.site.settings.title} · ${ctx.words.site.kinds[kind]} · ${days}`;
  const text = { heading: title, under: summary, foot: issuer };
  return plain({ id: idOf(id), kicker, badge: badgeOf(ctx, synthetic), ...text });
}

function badgeOf(ctx: PageContext, synthetic: boolean): string | null {
  return synthetic ? figureWords(ctx).synthetic : null;
}

function plain(parts: Omit<Parameters<typeof toCard>[0], 'chart'>): Picture {
  const scene = toCard({ ...parts, chart: null });
  if (scene === null) throw new Error(`no card: ${parts.id}`);
  return { scene, description: parts.heading };
}
