import { briefing } from './briefing.ts';
import { command } from './command.ts';
import { design } from './design.ts';
import { front } from './front.ts';
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
import type { ProblemParams, Sentences } from '../params/all.ts';

/** Every Problem's sentence in English. */
export const en: Sentences<ProblemParams> = {
  ...briefing,
  ...command,
  ...design,
  ...front,
  ...importing,
  ...library,
  ...margins,
  ...prose,
  ...register,
  ...responses,
  ...results,
  ...survey,
  ...table,
  ...text,
};
