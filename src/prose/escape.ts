const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, as content or in a quoted attribute. Control characters that HTML forbids are dropped. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"'\p{Cc}\ufffe\uffff]/gu,
    (sign) => ENTITIES[sign] ?? ('\t\n\r'.includes(sign) ? sign : ''),
  );
}
