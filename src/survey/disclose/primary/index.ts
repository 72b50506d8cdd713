/** Primary suppression: answers and bases below the threshold, sensitive by themselves, and what is shown on request only. */

export {
  suppressNonresponse,
  suppressNonresponseByGroup,
  suppressSensitive,
} from './sensitive-cells.ts';
