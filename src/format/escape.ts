const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for HTML or XML, as content or in a quoted attribute. Control characters, which both forbid, are dropped.
 *
 * @example escapeHtml('Đất & nhà') // 'Đất &amp; nhà'
 */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"'\p{Cc}\ufffe\uffff]/gu,
    (sign) => ENTITIES[sign] ?? ('\t\n\r'.includes(sign) ? sign : ''),
  );
}
