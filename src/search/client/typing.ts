/** After so many milliseconds without a key what is typed so far is looked up, after so many more it counts as finished. */
const PAUSE = 200;
const FINISHED = 800;

/** What is done about a query that is being typed. */
interface Typing {
  /** Looks up what is typed so far; false where it must be finished first. */
  readonly look: () => Promise<boolean>;
  /** Looks up what is typed as a whole query. */
  readonly finish: () => void;
}

/**
 * Follows the typing in a field.
 *
 * @returns forgets what is typed, because it has been asked otherwise
 */
export function followTyping(field: HTMLInputElement, { look, finish }: Typing): () => void {
  let timer = 0;
  const forget = (): void => {
    clearTimeout(timer);
  };
  const looked = (): void => {
    const own = window.setTimeout(finish, FINISHED);
    timer = own;
    void look().then((done) => {
      if (done) clearTimeout(own);
    });
  };
  field.addEventListener('input', () => {
    forget();
    timer = window.setTimeout(looked, PAUSE);
  });
  return forget;
}
