/**
 * GCC's preprocessor as the oracle of the lexer for C, on the headers of the machine: with comments and continued lines
 * taken out by it, a file has the same tokens and digests, and no comment is left.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { globSync } from 'glob';
import { lexCFamily } from '../../src/source/c-family.ts';

/** Files of one run; each costs one process. */
const FILES = 150;

const headers = existsSync('/usr/include')
  ? globSync('/usr/include/**/*.{h,hpp}', { nodir: true }).sort()
  : [];
const chosen = headers.filter((_, i) => i % Math.ceil(headers.length / FILES) === 0);
const gcc = spawnSync('gcc', ['--version']).status === 0;
if (!gcc || chosen.length === 0)
  process.stderr.write('SKIPPED: the oracle of the lexer for C, since no gcc or no header is here.\n');

(!gcc || chosen.length === 0 ? describe.skip : describe)('headers of the machine', () => {
  test('comments that the preprocessor takes out change nothing', () => {
    const rows = chosen.flatMap((path) => {
      const stripped = spawnSync('gcc', ['-fpreprocessed', '-dD', '-E', '-P', '-x', 'c++', path], {
        maxBuffer: 1 << 28,
      });
      return stripped.status === 0
        ? [{ path, one: lexCFamily(readFileSync(path)), other: lexCFamily(stripped.stdout) }]
        : [];
    });
    expect(rows.filter(({ one }) => one.problems.length > 0).map(({ path }) => path)).toEqual([]);
    expect(rows.filter(({ other }) => other.comments.length > 0).map(({ path }) => path)).toEqual([]);
    const same = rows.filter(
      ({ one, other }) =>
        one.codeDigest === other.codeDigest &&
        one.importsDigest === other.importsDigest &&
        one.tokens.length === other.tokens.length &&
        one.tokens.every((token, i) => token === other.tokens[i]),
    );
    // GCC takes `#pragma GCC system_header` and trailing empty lines of macros out too.
    expect(same.length / rows.length).toBeGreaterThan(0.9);
  }, 120_000);
});
