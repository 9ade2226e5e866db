import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safePath } from '../../../../../src/origin/build/sources/safe-path.ts';

describe('safePath', () => {
  test.each([
    ['pkg/a.py', 'pkg/a.py'],
    ['./pkg//a.py', 'pkg/a.py'],
    ['pkg/./b/..c/d..', 'pkg/b/..c/d..'],
    ['folder/', 'folder'],
    ['pkg/ü.py', 'pkg/ü.py'],
    ['..', null],
    ['../a.py', null],
    ['pkg/../../a.py', null],
    ['pkg/..', null],
    ['/etc/a.py', null],
    ['//host/a.py', null],
    ['C:a.py', null],
    ['c:/a.py', null],
    ['pkg\\a.py', null],
    ['..\\a.py', null],
    ['a.py\0.txt', null],
    ['', null],
    ['.', null],
    ['./', null],
  ])('%j → %j', (name, expected) => {
    expect(safePath(name)).toBe(expected);
  });

  test('whatever the name, the path stays below the root, and is its own safe path', () => {
    const segment = fc.oneof(fc.constantFrom('.', '..', '', 'a', 'C:', '\\', '\0'), fc.string());
    const name = fc.array(segment, { maxLength: 6 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(name, (text) => {
        const path = safePath(text);
        if (path === null) return;
        const resolved = new URL(path.split('/').map(encodeURIComponent).join('/'), 'x://h/root/');
        expect(resolved.pathname.startsWith('/root/')).toBe(true);
        expect(path.split('/').some((part) => part === '' || part === '.' || part === '..')).toBe(false);
        expect(path).not.toMatch(/^\/|^[a-z]:|[\\\0]/i);
        expect(safePath(path)).toBe(path);
      }),
    );
  });
});
