/**
 * A member's name as a path below the archive's root, with `/`, without `.` and empty segments: `./a//b` → `a/b`.
 * Null for names that lead elsewhere on some system (absolute, `..`, a drive letter, a backslash) or name nothing.
 * Nothing is ever written under such a path; but it gets into reports and permalinks.
 */
export function safePath(name: string): string | null {
  if (/^\/|(^|\/)[a-z]:|[\\\0]/i.test(name)) return null;
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.length === 0 || segments.includes('..') ? null : segments.join('/');
}
