/** What the example uses of the library; one line once `src/survey/index.ts` is there. */
export { parseSurvey } from '../../src/survey/answers/parse.ts';
export { disclose } from '../../src/survey/disclose/disclose.ts';
export { discloseContrasts } from '../../src/survey/disclose/contrasts.ts';
export { estimate } from '../../src/survey/estimate/estimate.ts';
export { RAKING } from '../../src/survey/model/raking-options.ts';
export { contrastsOf } from '../../src/survey/test/contrast.ts';
export { parseMargins } from '../../src/survey/weigh/margins.ts';
export { weigh } from '../../src/survey/weigh/weigh.ts';
