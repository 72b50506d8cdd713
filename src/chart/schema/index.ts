/**
 * Schemas of specs: what a chart must be told, checked, and what it may be left to know, filled in. Not zod, which is four times
 * as large in a browser as all that draws.
 */
export { object, type Fields, type ObjectOutput, type ObjectSchema } from './object.ts';
export {
  list,
  number,
  oneOf,
  Schema,
  text,
  whole,
  type AnySchema,
  type Input,
  type Output,
} from './schema.ts';
