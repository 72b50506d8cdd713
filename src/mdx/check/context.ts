import type { Unit } from '../../reading/index.ts';
import type { Series } from '../../register/index.ts';
import type { Question, Result, Sampling, SurveyFront } from '../../survey/index.ts';
import type { SeriesReadings } from './trend-claim.ts';

/** When and where a survey was taken. */
type WaveFront = Pick<
  SurveyFront,
  'fieldwork' | 'localitiesOn' | 'publishAt' | 'scope' | 'localities' | 'mode' | 'population'
>;

/** A survey as far as references need it. */
export interface KnownSurvey {
  readonly questions: readonly Question[];
  readonly results: readonly Result[];
  readonly front: { readonly sampling: Sampling } & Partial<WaveFront>;
}

/** All that the components of one body are resolved against. */
export interface ReferenceContext {
  /** The survey whose body it is; null in a briefing. */
  readonly self: string | null;
  readonly surveys: ReadonlyMap<string, KnownSurvey>;
  /** Of data/series.csv. */
  readonly series: readonly Series[];
  /** Of data/localities.csv: provinces in time. */
  readonly units: readonly Unit[];
  /** Whether each survey could be read: else what a series shows is not judged, for a wave of it may be missing. */
  readonly whole: boolean;
  /** The readings of a series that may be spoken of in this body. */
  readonly readings: (series: string) => SeriesReadings;
  /** Names of the CSV files beside the briefing. */
  readonly files: readonly string[];
}
