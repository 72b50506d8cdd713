import type { InBoth } from '../definition/index.ts';

/** What the data say of a figure typed by hand: the component that gives theirs, and the figure it would print. */
export interface Binding {
  readonly fit: 'equal' | 'contrary';
  readonly component: string;
  readonly figure: string;
}

/** What the data say of a typed figure. */
export const said: InBoth<(binding: Binding | null) => string> = {
  vi: (binding) => saidAs(binding, 'khớp với', 'trái với'),
  en: (binding) => saidAs(binding, 'it equals', 'it contradicts'),
};

function saidAs(binding: Binding | null, equals: string, contradicts: string): string {
  if (binding === null) return '';
  const { fit, component, figure } = binding;
  return `; ${fit === 'equal' ? equals : contradicts} ${component} (${figure})`;
}
