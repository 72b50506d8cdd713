import type { APIRoute } from 'astro';
import { currentSite } from '../../site.ts';

/** The register of abbreviations, fetched when the search box is first used. */
export const GET: APIRoute = () => Response.json(currentSite().registers.synonyms);
