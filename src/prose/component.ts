import { COMPONENTS, type ComponentName } from './tree.ts';

/** Components that stand in the running text; all others are blocks. */
const INLINE: ReadonlySet<string> = new Set<ComponentName>([
  'Value',
  'Change',
  'Difference',
  'Base',
]);
/** Components that take prose as content. */
const WITH_CONTENT: ReadonlySet<string> = new Set<ComponentName>(['Note']);

export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

export function isInline(name: string): boolean {
  return INLINE.has(name);
}

export function takesContent(name: string): boolean {
  return WITH_CONTENT.has(name);
}
