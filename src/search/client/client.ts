import { answer, type Shown } from './answer.ts';
import { loadEngine, loadEngineScript, type SiteSearch } from '../site/index.ts';
import {
  type Federation,
  fetchIndex,
  MemberFailed,
  once,
  openMember,
  startFederation,
} from '../federation/index.ts';
import { clearAnswer, showAbsent, showAwaited } from './answer-view.ts';
import { fillFilters } from './filters-view.ts';
import { kept, keep, keptAlong } from './kept.ts';
import type { Member } from '../../report.ts';
import { pageWords, type Parts } from './parts.ts';
import { startPicking } from './pick.ts';
import { asksNothing, readState } from '../query/index.ts';
import { followTyping } from './typing.ts';

/** From so many milliseconds on, it is said who is waited for. */
const SLOW = 700;

/** Brings the search page to life: nothing is fetched before the box is used, or a question stands in the address. */
export function startSearch(parts: Parts): void {
  const { form, input, selects } = parts;
  const federation = federationOf(form);
  const run = runner(parts, federation);
  const forget = followTyping(input, {
    look: () => run('replace', NOTHING, true),
    finish: () => void run('replace'),
  });
  const prepare = (): void =>
    void federation.ask(async ({ index }) => {
      fillFilters(parts, index, null);
      return Promise.resolve();
    });
  for (const field of [input, ...selects]) field.addEventListener('focus', prepare, { once: true });
  for (const select of selects) select.addEventListener('change', () => void run('push'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    forget();
    void run('push');
  });
  window.addEventListener('popstate', () => {
    recall(parts);
    void run('keep', asLeft()).then(() => refocus(parts));
  });
  startPicking(parts);
  parts.list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null) keep({ opened: link.href });
  });
  if (recall(parts)) void run('keep', asLeft()).then(() => refocus(parts));
}

const asLeft = (): Shown => ({ hits: kept().hits, everywhere: false });

/** On the way back, the hit that had been opened has the focus again. */
function refocus({ list }: Parts): void {
  const { opened } = kept();
  const link = [...list.querySelectorAll('a')].find(({ href }) => href === opened);
  if (link === undefined) return;
  keep({ opened: null });
  link.focus();
}

/** The site's index and, when it is first needed, engine; those of its members beside them. */
function federationOf({ dataset }: HTMLFormElement): Federation {
  const base = dataset['base'] ?? '/';
  const members = JSON.parse(dataset['members'] ?? '[]') as readonly Member[];
  const fetched = once(() => fetchIndex(base));
  const engine = once(async () => loadEngine(base, (await fetched()).entry.parts));
  const own = async (): Promise<SiteSearch> => ({ index: (await fetched()).index, engine });
  return startFederation(own, members, (member) =>
    openMember(member, () => loadEngineScript(base)),
  );
}

type Remember = 'push' | 'replace' | 'keep';

const NOTHING: Shown = { hits: 0, everywhere: false };

/** Asks what the form asks; false where nothing was shown because it is still being typed. */
type Run = (how: Remember, before?: Shown, typing?: boolean) => Promise<boolean>;

function runner(parts: Parts, federation: Federation): Run {
  let asked = 0;
  const run: Run = async (how, before = NOTHING, typing = false) => {
    asked += 1;
    const turn = asked;
    const query = fieldsOf(parts);
    const current = (): boolean => turn === asked;
    remember(query, how);
    parts.start.hidden = query.size > 0;
    if (query.size === 0) {
      clearAnswer(parts);
      return true;
    }
    parts.status.textContent = pageWords.loading;
    const slow = window.setTimeout(() => {
      if (current()) showAwaited(parts, federation.awaited());
    }, SLOW);
    try {
      const done = await federation.ask(async (site) => {
        const state = readState(query, site.index.columns.facets.year.values);
        if (!asksNothing(state))
          return answer(parts, site, state, { current, before, typing, failed });
        clearAnswer(parts);
        return true;
      });
      if (current()) showAbsent(parts, federation.absent());
      return done;
    } catch (error) {
      if (current()) parts.status.textContent = pageWords.failed;
      throw error;
    } finally {
      clearTimeout(slow);
    }
  };
  const failed = (error: unknown, wanted: Shown): void => {
    if (!leftOut(parts, federation, error)) throw error;
    void run('keep', wanted).then(() => parts.list.querySelector('a')?.focus());
  };
  return run;
}

/** Whether more of an answer may be asked for again, without a member that failed meanwhile; else it is said that it could not be had. */
function leftOut({ status }: Parts, federation: Federation, error: unknown): boolean {
  if (error instanceof MemberFailed) federation.leaveOut(error.member);
  else status.textContent = pageWords.moreFailed;
  return error instanceof MemberFailed;
}

/** What the form asks, as it stands in an address; empty fields left out. */
function fieldsOf({ input, selects }: Parts): URLSearchParams {
  const fields = [input, ...selects].filter(({ value }) => value.trim() !== '');
  return new URLSearchParams(fields.map(({ name, value }) => [name, value]));
}

/** Writes what is asked into the address, so that it can be sent on; a step back for each that was asked in earnest. What is chosen for comparing goes along. */
function remember(query: URLSearchParams, how: Remember): void {
  const address = new URL(location.href);
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  if (how === 'keep' || address.search === search) return;
  address.search = search;
  address.hash = '';
  if (how === 'push') history.pushState(keptAlong(), '', address);
  else history.replaceState(keptAlong(), '', address);
}

/** Fills the form from the address; false when nothing is asked there. */
function recall({ input, selects }: Parts): boolean {
  const asked = new URL(location.href).searchParams;
  input.value = asked.get(input.name) ?? '';
  const year = asked.get('nam') ?? '';
  for (const select of selects) {
    const value = asked.get(select.name) ?? (/-nam$/u.test(select.name) ? year : '');
    if (![...select.options].some((option) => option.value === value))
      select.append(new Option(value, value));
    select.value = value;
  }
  return asked.size > 0;
}
