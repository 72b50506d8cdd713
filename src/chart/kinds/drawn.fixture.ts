import type { Shape, Text } from '../draw/scene.ts';
import { ChartSpecSchema, draw, type ChartSpecInput } from './spec.ts';

/** What every spec of the tests has. */
export const common = { id: 'x', title: 'x', lang: 'vi' } as const;

/** The drawings of a spec. */
export const scenesOf = (spec: ChartSpecInput) =>
  draw(ChartSpecSchema.parse(spec)).map(({ scene }) => scene);

/** Lines of text with this class among others. */
export const textsOf = (shapes: readonly Shape[], css: string): Text[] =>
  shapes.filter((one): one is Text => one.kind === 'text' && one.class.split(' ').includes(css));
