/**
 * Shows the buttons that take a chart along, which do nothing without a script, and loads what makes the files when one is pressed.
 *
 * @param page with `button[data-take-as][data-name]` inside of elements with `data-take`
 */
export function showButtons(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-take] [data-take-as]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void import('./take-along.ts').then(({ takeAlong }) => takeAlong(button));
    });
  }
}
