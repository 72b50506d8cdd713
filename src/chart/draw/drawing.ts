import type { Part } from './pages.ts';
import type { Scene } from './scene.ts';

/** A drawing and the widths it is for: `any` stretches, `narrow` and `wide` are shown by a container query. */
export interface Drawing {
  readonly for: 'any' | 'narrow' | 'wide' | 'spark';
  readonly scene: Scene;
}

/** The two widths, in units of the viewBox: type in a scaled drawing shrinks with it, so each is drawn for its own. */
export const WIDTHS = { narrow: 288, wide: 600 } as const;
export type WidthName = keyof typeof WIDTHS;

/** Scenes that stretch, as drawings for any width. */
export function stretched(scenes: readonly Scene[]): Drawing[] {
  return scenes.map((scene) => ({ for: 'any', scene }));
}

/** A chart drawn once for a phone and once for a wide page. */
export function twoWidths(
  { id, title }: Pick<Scene, 'id' | 'title'>,
  drawAt: (name: WidthName) => Part,
): Drawing[] {
  return (['narrow', 'wide'] as const).map((name) => {
    const own = { id: `${id}-${name}`, title, layout: 'fixed', width: WIDTHS[name] } as const;
    return { for: name, scene: { ...own, ...drawAt(name) } };
  });
}
