import { toRobots } from '../page/frame/robots.ts';
import { currentSite } from '../site.ts';

export function GET(): Response {
  return new Response(toRobots(currentSite()));
}
