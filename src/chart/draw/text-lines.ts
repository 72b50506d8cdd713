import { TYPE, type Text } from './scene.ts';

/** Lines of text from a top edge, one baseline a line. */
export function textLines(lines: readonly string[], top: number, className: string): Text[] {
  return lines.map((text, at) => ({
    kind: 'text',
    class: className,
    x: 0,
    y: top + at * TYPE.line + TYPE.label,
    size: TYPE.label,
    anchor: 'start',
    text,
  }));
}
