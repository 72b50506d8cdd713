import type { Problem } from '../../problem/index.ts';
import type { BriefingReport, SiteSettings, StandingPage, SurveyReport } from '../../report.ts';
import type { Root } from '../read/index.ts';
import { parseBriefings } from './briefings.ts';
import type { Memory } from './memory.ts';
import { parsePages } from './pages.ts';
import type { Parsed } from './parsed.ts';
import { parseRegisterFiles, type ParsedRegisters } from './registers.ts';
import { parseSettings } from './settings.ts';
import { parseSurveys } from './surveys.ts';

/** What every file of a root folder says by itself. */
export interface ParsedRoot extends Pick<ParsedRegisters, 'registers' | 'broken'> {
  readonly settings: SiteSettings | null;
  readonly surveys: readonly Parsed<SurveyReport>[];
  readonly briefings: readonly Parsed<BriefingReport>[];
  readonly pages: readonly StandingPage[];
  /** Of settings, registers and pages; those of a report stand with it. */
  readonly problems: readonly Problem[];
}

/** The second pass: each file by itself, whatever the others say. Surveys that `memory` knows unchanged are not parsed again. */
export function parseRoot(root: Root, memory: Memory): ParsedRoot {
  const settings = parseSettings(root.folder);
  const { registers, broken, problems } = parseRegisterFiles(root.folder);
  const { pages, problems: ofPages } = parsePages(root);
  return {
    settings: settings.value,
    registers,
    broken,
    surveys: parseSurveys(root, memory),
    briefings: parseBriefings(
      root,
      registers.topics.map(({ id }) => id),
      memory.cache,
    ),
    pages,
    problems: [...settings.problems, ...problems, ...ofPages],
  };
}
