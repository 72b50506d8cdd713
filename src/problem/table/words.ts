import type { InBoth } from '../definition/index.ts';

/** The remedies that several share. */
export const EXPORT_AGAIN: InBoth<string> = {
  vi: 'xuất lại tệp từ nguồn ở dạng "CSV UTF-8"',
  en: 'export the file again from its source as "CSV UTF-8"',
};

export const TO_UNICODE: InBoth<string> = {
  vi: 'chuyển chữ sang Unicode (chẳng hạn bằng UniKey), rồi lưu tệp ở dạng "CSV UTF-8"',
  en: 'convert the text to Unicode (with UniKey, for instance), then save the file as "CSV UTF-8"',
};

/** What parts the columns. */
export const DELIMITERS: InBoth<Record<',' | ';' | '\t', string>> = {
  vi: { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'dấu tab' },
  en: { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' },
};
