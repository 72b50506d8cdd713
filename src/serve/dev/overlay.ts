// Runs in the browser of whoever edits, never on a published page.
const ID = 'dlxh-problems';

const STYLE =
  'position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem 1.25rem;z-index:2147483647;' +
  'background:#fff;color:#1a1a1a;border-top:4px solid #b00020;font:16px/1.5 system-ui,sans-serif;box-shadow:0 -4px 24px #0006';

/** Lays the Problems over the page that is open; none takes them off. The first line is the heading. */
function show([heading, ...problems]: readonly string[]): void {
  document.getElementById(ID)?.remove();
  if (heading === undefined) return;
  const box = document.createElement('section');
  box.id = ID;
  box.setAttribute('role', 'alert');
  box.setAttribute('style', STYLE);
  const title = document.createElement('strong');
  title.textContent = heading;
  const list = document.createElement('ul');
  list.append(
    ...problems.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  box.append(title, list);
  document.body.append(box);
}

import.meta.hot?.on('dlxh:problems', show);
import.meta.hot?.send('dlxh:loaded', performance.timeOrigin);
