/** Problems of bytes and rows of CSV files (src/table). */

export { tableCharacterLost } from './character-lost.ts';
export { tableDelimiter } from './delimiter.ts';
export { tableEmpty } from './empty.ts';
export { tableEncoding } from './encoding.ts';
export { tableGarbled } from './garbled.ts';
export { tableHeaderDuplicate } from './header-duplicate.ts';
export { tableHeaderEmpty } from './header-empty.ts';
export { tableLineTooLong } from './line-too-long.ts';
export { tableNotText } from './not-text.ts';
export { tableNul } from './nul.ts';
export { tableQuoteStray } from './quote-stray.ts';
export { tableQuoteUnclosed } from './quote-unclosed.ts';
export { tableRowLong } from './row-long.ts';
export { tableRowShort } from './row-short.ts';
