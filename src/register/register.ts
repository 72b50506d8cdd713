/** A provincial unit during one validity; the key is (code, validFrom). Dates are ISO days, inclusive. */
export interface Locality {
  readonly code: string;
  readonly name: string;
  readonly level: 'Tỉnh' | 'Thành phố';
  readonly validFrom: string;
  /** Null while in force. */
  readonly validTo: string | null;
  readonly successorCode: string | null;
  /** Other spellings met in documents. */
  readonly aliases: readonly string[];
  /** Unique: the folded name for the youngest unit of a name, with `-truoc-2025` (the year it gave way) for an older one. */
  readonly slug: string;
}

export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly description: string;
}

/** Why a trend may not be read through a date. */
export type BreakKind = 'wording' | 'mode' | 'method' | 'territory';

export interface SeriesBreak {
  /** ISO day on which the new way begins. */
  readonly date: string;
  readonly kind: BreakKind;
  readonly note: string;
}

/** A harmonised item: same wording, comparable over waves. */
export interface Series {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly description: string;
  /** The choice whose share is followed, or null for a mean. */
  readonly choice: string | null;
  readonly unit: 'percent' | 'points';
  readonly breaks: readonly SeriesBreak[];
}

/** An official document that reports refer to. */
export interface OfficialDocument {
  /** As printed: `100-KL/TW`. */
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** ISO day, month or year; null where sources do not say. */
  readonly date: string | null;
  /** A conflict between sources, in words. */
  readonly note: string | null;
}

/** Words that mean the same to a searcher: `DLXH` and `dư luận xã hội`. */
export interface Synonym {
  readonly short: string;
  readonly full: string;
}

export interface Registers {
  readonly localities: readonly Locality[];
  readonly topics: readonly Topic[];
  readonly series: readonly Series[];
  readonly documents: readonly OfficialDocument[];
  readonly synonyms: readonly Synonym[];
}
