import type { ProblemParams } from '../params/all.ts';
import { briefing } from './briefing.ts';
import { command } from './command.ts';
import { design } from './design.ts';
import { front } from './front.ts';
import type { Guides } from './guide.ts';
import { importing } from './import.ts';
import { library } from './library.ts';
import { margins } from './margins.ts';
import { prose } from './prose.ts';
import { register } from './register.ts';
import { responses } from './responses.ts';
import { results } from './results.ts';
import { survey } from './survey.ts';
import { table } from './table.ts';
import { text } from './text.ts';

/** The guide by area, in the order of its chapters. */
export const AREAS = {
  text,
  table,
  survey,
  responses,
  results,
  design,
  margins,
  front,
  prose,
  briefing,
  register,
  library,
  importing,
  command,
} as const;

/** What the guide says of every kind of Problem. */
export const GUIDE: Guides<ProblemParams> = {
  ...AREAS.text,
  ...AREAS.table,
  ...AREAS.survey,
  ...AREAS.responses,
  ...AREAS.results,
  ...AREAS.design,
  ...AREAS.margins,
  ...AREAS.front,
  ...AREAS.prose,
  ...AREAS.briefing,
  ...AREAS.register,
  ...AREAS.library,
  ...AREAS.importing,
  ...AREAS.command,
};
