/** Glob patterns of a policy: which are accepted, and how they match. Pure. */
import picomatch from 'picomatch';

const LONGEST = 500;
/**
 * Patterns become regular expressions that try every way to share a path between their stars: `a*a*a*…b` takes hours on
 * one long name. Nobody needs more stars than these; what they cost at worst stays below a second.
 */
const MOST_STARS = { pattern: 8, segment: 3 };
/** Alternatives multiply in the same way. */
const MOST_BRACES = 4;

/** Why a pattern cannot be used, as the end of a sentence; null where it can. */
export function globProblem(pattern: string): string | null {
  if (pattern.trim() === '') return 'is empty; write a path, or ** for all files';
  if (pattern.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (pattern.startsWith('!'))
    return 'begins with “!”; a pattern names what is meant, so write what it should match';
  if (pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern))
    return 'is absolute; paths are relative to the audited folder';
  if (pattern.split('/').includes('..'))
    return 'leads out of the audited folder; paths are relative to that folder';
  if (pattern.includes('\\')) return 'has a backslash; folders are separated by “/”';
  if (pattern.endsWith('/')) return `matches no file; for all that is in the folder write ${pattern}**`;
  if (pattern.includes('//')) return 'has two “/” in a row, and matches no file';
  if (/[()]/.test(pattern))
    return 'has a round bracket; write {a,b} for alternatives and ? for one character';
  if (/[\]}]\+/.test(pattern)) return 'has a “+” behind a bracket, which could match in too many ways';
  const stars = pattern.split('/').map((segment) => segment.match(/\*+|\[/g)?.length ?? 0);
  if (stars.some((count) => count > MOST_STARS.segment) || sum(stars) > MOST_STARS.pattern)
    return `has more stars than ${MOST_STARS.segment} in a name or ${MOST_STARS.pattern} in all`;
  if ((pattern.match(/\{/g)?.length ?? 0) > MOST_BRACES)
    return `has more than ${MOST_BRACES} groups of alternatives`;
  try {
    compiled(pattern);
    return null;
  } catch (error) {
    return `cannot be read as a pattern (${(error as Error).message.split(' - ')[0]})`;
  }
}

/** Whether a path matches one of the patterns; files whose names begin with a dot are files like others. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(compiled);
  return (path) => matchers.some((matches) => matches(path));
}

function compiled(pattern: string): (path: string) => boolean {
  return picomatch(pattern, { dot: true, strictBrackets: true, noextglob: true, nonegate: true });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
