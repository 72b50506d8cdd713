import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diskFaultOf } from './disk-fault.ts';

const failed = (code: string): Error =>
  Object.assign(new Error(code), { code, syscall: 'open', path: '/a' });

describe('diskFaultOf', () => {
  it.each([
    ['EACCES', 'permission'],
    ['ENOSPC', 'full'],
    ['EROFS', 'read-only'],
    ['ENOTEMPTY', 'taken'],
    ['EBUSY', 'busy'],
  ])('understands %s, also as the cause of another error', (code, fault) => {
    expect(diskFaultOf(failed(code))).toEqual({ fault, path: '/a' });
    expect(diskFaultOf(new Error('build', { cause: failed(code) }))?.fault).toBe(fault);
  });

  it('understands a real error', () => {
    try {
      readFileSync('khong-co');
    } catch (error) {
      expect(diskFaultOf(error)).toEqual({ fault: 'missing', path: 'khong-co' });
    }
  });

  it('understands the words of tools that are no Node programs', () => {
    const error = new Error('Build failed\nCaused by:\n  No space left on device (os error 28)');
    expect(diskFaultOf(error)).toEqual({ fault: 'full', path: '' });
  });

  it('takes no mistake of ours for one', () => {
    expect(diskFaultOf(new TypeError('x is undefined'))).toBeNull();
    expect(diskFaultOf('text')).toBeNull();
    expect(diskFaultOf(Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' }))).toBeNull();
  });
});
