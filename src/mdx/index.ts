/**
 * The components of MDX, one a file: its name, its attributes, where it may stand, how its references are checked, and what it prints.
 * `COMPONENTS` is the allow-list of `guard`; the table of renderers follows from it. The room that draws (`figure`) is known
 * by its types alone and handed over, so that a check does not load it.
 */
export { proseComponents } from './body.ts';
export type { SeriesReading, SeriesReadings } from './check/index.ts';
export { checkReferences, COMPONENTS } from './list.ts';
export type { QuotableSurvey } from './named-shares.ts';
export { suggestComponent } from './suggestion.ts';
export { note } from './note.ts';
