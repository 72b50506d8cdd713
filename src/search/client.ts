import type { Synonym } from '../register/register.ts';
import { recallFromAddress, rememberInAddress } from './address.ts';
import { answer, type Tools } from './answer.ts';
import { loadEngine, type Engine } from './engine.ts';
import { fillSelect } from './filters-view.ts';
import { isEmpty, pageWords, type Parts } from './parts.ts';

const TYPING_PAUSE = 200;

/** Brings the search page to life: nothing is fetched before the box is used, or a question stands in the address. */
export function startSearch(parts: Parts): void {
  const { form, input, selects } = parts;
  const load = loader(form);
  const run = runner(parts, load);
  let timer = 0;
  input.addEventListener(
    'focus',
    () => void load().then(({ engine }) => offerFilters(parts, engine)),
    { once: true },
  );
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), TYPING_PAUSE);
  });
  for (const select of selects) select.addEventListener('change', () => void run());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  if (recallFromAddress(parts)) void run();
}

/** Fetches the engine once; a failure is forgotten, so that the next use tries again. */
function loader(form: HTMLFormElement): () => Promise<Tools> {
  let tools: Promise<Tools> | null = null;
  return () => {
    tools ??= loadTools(form).catch((error: unknown) => {
      tools = null;
      throw error;
    });
    return tools;
  };
}

function runner(parts: Parts, load: () => Promise<Tools>): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked += 1;
    const turn = asked;
    rememberInAddress(parts);
    parts.status.textContent = isEmpty(parts) ? '' : pageWords.loading;
    if (isEmpty(parts)) {
      parts.list.replaceChildren();
      parts.more.hidden = true;
      return;
    }
    try {
      await answer(parts, await load(), () => turn === asked);
    } catch (error) {
      parts.status.textContent = pageWords.failed;
      throw error;
    }
  };
}

async function loadTools(form: HTMLFormElement): Promise<Tools> {
  const base = form.dataset['base'] ?? '/';
  const response = await fetch(`${base}tim-kiem/synonyms.json`);
  const synonyms = (await response.json()) as readonly Synonym[];
  return { engine: await loadEngine(base), synonyms };
}

async function offerFilters({ selects }: Parts, engine: Engine): Promise<void> {
  const filters = await engine.filters();
  for (const select of selects)
    if (select.value === '') fillSelect(select, filters, pageWords.any, '');
}
