import type * as Figure from '../figure/index.ts';
import type { ComponentTable } from '../prose/index.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import type { Body } from './component.ts';
import { judgedBy } from './judged.ts';
import { COMPONENTS } from './list.ts';
import { quotedSurveys } from './quoted.ts';

/**
 * The components of a body as functions that return HTML. References have been checked: one that does not resolve
 * throws.
 *
 * @param figure the face of the room that draws
 * @param owner the survey or the briefing whose body it is
 * @example renderProse(report.prose, proseComponents(figure, ctx, report), ctx.href)
 */
export function proseComponents(
  figure: typeof Figure,
  ctx: Figure.FigureContext,
  owner: SurveyReport | BriefingReport,
): ComponentTable {
  const quoted = quotedSurveys(figure, ctx.site, owner);
  const judged = judgedBy({ figure, ctx, quoted });
  const drawn = { count: 0 };
  // A question may be drawn twice in a body, and once more on its survey's page.
  const nextId = (stem: string) => `${stem}-bai-${(drawn.count += 1)}`;
  return tableFor({ figure, ctx, owner, quoted, judged, nextId });
}

function tableFor(body: Body): ComponentTable {
  return new Map(
    [...COMPONENTS.values()].map((component) => [
      component.name,
      {
        inline: component.inline,
        render: (attributes, content) =>
          component.standing
            ? component.render(attributes, content)
            : component.render(attributes, body),
      },
    ]),
  );
}
