/**
 * The search boxes of a page: `/` goes to the first one, unless something is being typed; its first use fetches the search page ahead.
 * All that any page loads of the search before it is used.
 */
export function startQuickSearch(page: Document): void {
  const box = page.querySelector<HTMLInputElement>('form[role="search"] input[type="search"]');
  if (box === null) return;
  page.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const typing =
      target instanceof Element &&
      target.closest('input, textarea, select, [contenteditable]') !== null;
    if (key !== '/' || ctrlKey || metaKey || altKey || typing) return;
    event.preventDefault();
    box.focus();
  });
  box.addEventListener('focus', () => void ahead(page, box), { once: true });
}

function ahead(page: Document, { form }: HTMLInputElement): void {
  if (form === null || form.id !== '') return;
  const link = page.createElement('link');
  link.rel = 'prefetch';
  link.href = form.action;
  page.head.append(link);
}
