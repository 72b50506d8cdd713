/**
 * Drawing: a scene of shapes and its SVG, the parts that kinds of charts share (rows, bars, bins, notes, pages), and the
 * widths for which a chart is drawn.
 */
export { drawBars } from './bars.ts';
export { binWidth, drawBins } from './bins.ts';
export { lowBase, stepOf } from './classes.ts';
export { WIDTHS, stretched, twoWidths, type Drawing, type WidthName } from './drawing.ts';
export { drawHeat, fitsColumns } from './heat.ts';
export { addNotes, nameScenes, pagesOf, type Part } from './pages.ts';
export { drawUnder, rowScenes, type Drawn } from './rows.ts';
export { NARROWEST, TYPE, WIDE, type Rect, type Scene, type Shape, type Text } from './scene.ts';
export { hatchPattern, round, tag, writeShape } from './shape.ts';
export { toSvg } from './svg.ts';
export { textLines } from './text-lines.ts';
