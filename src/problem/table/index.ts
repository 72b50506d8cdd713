/** Problems of bytes and rows of CSV files (src/table). */

import { tableEncoding } from './encoding.ts';
import { tableNotText } from './not-text.ts';
import { tableEmpty } from './empty.ts';
import { tableGarbled } from './garbled.ts';
import { tableCharacterLost } from './character-lost.ts';
import { tableNul } from './nul.ts';
import { tableHeaderEmpty } from './header-empty.ts';
import { tableHeaderDuplicate } from './header-duplicate.ts';
import { tableDelimiter } from './delimiter.ts';
import { tableRowLong } from './row-long.ts';
import { tableRowShort } from './row-short.ts';
import { tableQuoteUnclosed } from './quote-unclosed.ts';
import { tableQuoteStray } from './quote-stray.ts';
import { tableLineTooLong } from './line-too-long.ts';

export const table = [
  tableEncoding,
  tableNotText,
  tableEmpty,
  tableGarbled,
  tableCharacterLost,
  tableNul,
  tableHeaderEmpty,
  tableHeaderDuplicate,
  tableDelimiter,
  tableRowLong,
  tableRowShort,
  tableQuoteUnclosed,
  tableQuoteStray,
  tableLineTooLong,
] as const;
