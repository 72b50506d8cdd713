/**
 * The door for MDX: text parsed once into a tree, its syntax mistakes explained with their places, and nothing let through but prose, safe
 * links and components of the allow-list with literal attributes. Also finds what staff typed that the data should say.
 */
export { parseProse, proseText } from './parse.ts';
export { precisionClaims } from './precision.ts';
