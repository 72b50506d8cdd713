/** Kobo and ODK: the form that comes with the answers says what each column is. */

export { inferForm } from './infer.ts';
