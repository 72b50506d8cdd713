import type { Lang } from '../../format/index.ts';
import type { Picture } from '../../picture/index.ts';
import { takeWords } from '../../words/area/take.ts';
import { saveFile } from './save-file.ts';

/**
 * Makes the file that a button stands for and saves it; says so beside the button where that fails.
 *
 * @param button with `data-take-as` and `data-name`, in an element with `data-take`
 */
export async function takeAlong(button: HTMLButtonElement): Promise<void> {
  const item = button.closest<HTMLElement>('[data-take]');
  if (item === null) throw new Error('a button outside of what it takes along');
  const { takeAs = '', name = '' } = button.dataset;
  button.disabled = true;
  item.querySelector('[data-take-fault]')?.remove();
  try {
    saveFile(await fileOf(item, takeAs), name);
  } catch (error) {
    item.append(fault());
    throw error;
  } finally {
    button.disabled = false;
  }
}

const langOf = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'vi');

async function fileOf({ dataset }: HTMLElement, as: string): Promise<Blob> {
  const lang = langOf();
  const isDrawn = as === 'svg' || as === 'png';
  if (dataset['trend'] !== undefined) {
    if (!isDrawn) return (await import('./trend-table.ts')).trendTable(dataset, as, lang);
    const { trendDrawing } = await import('./trend-drawing.ts');
    return drawnAs(as, await trendDrawing(dataset, lang));
  }
  if (!isDrawn) return (await import('./view-table.ts')).viewTable(dataset, as, lang);
  const { viewDrawing } = await import('./view-drawing.ts');
  return drawnAs(as, await viewDrawing(dataset, lang));
}

async function drawnAs(as: string, picture: Picture): Promise<Blob> {
  const { toPng, toSvgFile } = await import('./drawing.ts');
  return as === 'png' ? toPng(picture) : toSvgFile(picture);
}

function fault(): HTMLElement {
  const told = document.createElement('p');
  told.dataset['takeFault'] = '';
  told.setAttribute('role', 'alert');
  told.textContent = takeWords[langOf()].failed;
  return told;
}
