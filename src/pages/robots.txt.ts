import { toRobots } from '../page/index.ts';
import { currentSite } from '../site.ts';

export function GET(): Response {
  return new Response(toRobots(currentSite()));
}
