import type * as s from '../schema/index.ts';
import type { Lang } from '../../format/index.ts';
import type { Drawing } from '../draw/index.ts';
import type {
  AnswerWave,
  AnswersOptions,
  QuestionChartOptions,
  Subject,
  TrendChartOptions,
  TrendPoint,
} from '../subject/index.ts';

/** A spec without what all charts have in common. */
type BodyOf<S extends s.AnySchema> = Omit<s.Input<S>, 'id' | 'title' | 'lang' | 'kind'>;

/** A kind of chart: what it is drawn from, and how. */
export interface Kind<S extends s.AnySchema> {
  readonly schema: S;
  /**
   * Pure: the same spec is the same drawing.
   *
   * @param alone the width in px of a picture that stands alone; null on a page, where the table stands beside
   */
  readonly draw: (spec: s.Output<S>, alone: number | null) => readonly Drawing[];
  /** A class of the element around its drawings, where they stand beside each other. */
  readonly className?: string;
}

/** A kind of chart of one question, whole or split by groups. */
export interface QuestionKind<S extends s.AnySchema> extends Kind<S> {
  /** What the chart shows, or null where the kind does not fit the question. */
  readonly fits: (subject: Subject, options: QuestionChartOptions) => BodyOf<S> | null;
  /** Whether the kind is chosen without being asked for, where it fits. */
  readonly auto: (subject: Subject) => boolean;
  /** What a reader must know beside which groups are not drawn. */
  readonly notes?: (subject: Subject) => readonly string[];
}

/** A kind of chart of the reading that a series follows. */
export interface ReadingKind<S extends s.AnySchema> extends Kind<S> {
  readonly fits: (
    points: readonly TrendPoint[],
    options: Pick<TrendChartOptions, 'lang' | 'unit' | 'breaks'>,
  ) => BodyOf<S> | null;
}

/** A kind of chart of all answers of a series' question. */
export interface AnswersKind<S extends s.AnySchema> extends Kind<S> {
  readonly fits: (
    waves: readonly AnswerWave[],
    options: Pick<AnswersOptions, 'lang' | 'breaks'>,
  ) => BodyOf<S> | null;
}

/** Made-up figures, with why they stand in the gallery. */
interface Sample<S extends s.AnySchema> {
  readonly name: string;
  /** What is hard about it. */
  readonly note: string;
  readonly body: BodyOf<S>;
}

/** What is told of a kind and what it is tried on. Apart from the kind itself, since readers' browsers need none of it. */
export interface Guide<S extends s.AnySchema> {
  readonly samples: () => readonly Sample<S>[];
}

/** Of a kind that an author may ask for. */
export interface AskedGuide<S extends s.AnySchema> extends Guide<S> {
  /** Its name for staff, in Vietnamese. */
  readonly name: string;
  /** What it needs, as the end of a sentence. */
  readonly needs: Readonly<Record<Lang, string>>;
}

/** With its row of the table in docs/charts.md: which questions it shows, and whether they are split. */
export interface QuestionGuide<S extends s.AnySchema> extends AskedGuide<S> {
  readonly row: readonly [question: string, split: string];
}

/** With its row of the table in docs/charts.md: of which series, where it stands, and what it shows of them. */
export interface SeriesGuide<S extends s.AnySchema> extends Guide<S> {
  readonly row: readonly [series: string, where: string, shows: string];
}
