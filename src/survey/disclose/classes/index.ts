/** Classes of numbers: whether a distribution may stand beside everything else that is published. */

export { discloseClasses } from './classes.ts';
