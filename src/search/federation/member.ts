import type { Member } from '../../report.ts';

/** A member that did not answer, or not in time. */
export class MemberFailed extends Error {
  readonly member: string;

  constructor(member: string, cause: unknown) {
    super(`member did not answer: ${member}`, { cause });
    this.member = member;
  }
}

/**
 * The address of a member's page as a link of ours; its home page where what it says leads anywhere but to itself.
 *
 * @example
 * memberAddress({ name: 'A', url: 'https://a.example/dlxh/' }, '/dlxh/khao-sat/x/');
 * // 'https://a.example/dlxh/khao-sat/x/'
 */
export function memberAddress({ url: home }: Member, url: string): string {
  if (!URL.canParse(url, home)) return home;
  const address = new URL(url, home);
  return address.origin === new URL(home).origin ? address.href : home;
}
