/**
 * Several sites searched as one: members are opened, their indexes and engines united, and one that fails is named and
 * left out.
 */

export { type Federation, startFederation } from './federation.ts';
export { fetchIndex } from './fetch-index.ts';
export { MemberFailed } from './member.ts';
export { once } from './once.ts';
export { openMember } from './open-member.ts';
