/**
 * Whether figures differ: contrasts between groups and between waves with their covariance, and Rao–Scott tests of
 * whole tables.
 */

export type { Comparison } from './compare.ts';
export { type Contrasts, contrastsOf, type CrosstabTest, type GroupContrast } from './contrast.ts';
export type { CellName, IsShown } from './shown-part.ts';
export type { RaoScott } from './rao-scott.ts';
export { compareWaves } from './waves.ts';
