import { describe, expect, test } from '@jest/globals';
import {
  byVersion,
  chosenFile,
  type PackageFile,
  packageFile,
} from '../../../../../src/origin/build/sources/pypi-files.ts';

type File = PackageFile<{ filename: string; size?: number }>;
const files = (name: string, ...filenames: string[]): File[] =>
  filenames.flatMap((filename) => packageFile({ filename }, name) ?? []);

describe('packageFile', () => {
  test.each([
    ['flash-attn', 'flash_attn-2.5.9.post1.tar.gz', 'sdist 2.5.9.post1'],
    ['flash-attn', 'flash-attn-2.0.zip', 'sdist 2.0'],
    ['foo-2', 'foo-2-1.0.tgz', 'sdist 1.0'],
    ['Foo.Bar', 'foo_bar-1.0rc1.tar.gz', 'sdist 1.0rc1'],
    ['acme', 'acme-1.0-py3-none-any.whl', 'pure 1.0'],
    ['acme', 'acme-1.0-2-py2.py3-none-any.whl', 'pure 1.0'],
    ['acme', 'acme-1.0+cu118-cp310-cp310-linux_x86_64.whl', 'platform 1.0+cu118'],
    ['acme', 'acme-1.0-py3-none-manylinux1_x86_64.whl', 'platform 1.0'],
    ['acme', 'acme-other-1.0.tar.gz', null],
    ['acme', 'acme-1.0.tar.bz2', null],
    ['acme', 'acme-1.0-py2.7.egg', null],
    ['acme', 'acme-latest.tar.gz', null],
    ['acme', 'acme-final-py3-none-any.whl', null],
    ['acme', '../acme-1.0.tar.gz', null],
    ['acme', 'acme-1.0/../../x.tar.gz', null],
  ])('%s: %s → %s', (name, filename, expected) => {
    const file = packageFile({ filename }, name);
    expect(file && `${file.kind} ${file.version}`).toBe(expected);
  });
});

test('byVersion: in the order of PEP 440, equal versions together', () => {
  const releases = byVersion(
    files(
      'a',
      'a-1.10.tar.gz',
      'a-1.9-py3-none-any.whl',
      'a-1.10rc1.tar.gz',
      'a-1.10.0.zip',
      'a-1.2.post1.zip',
    ),
  );
  expect(releases.map((release) => release.map(({ version }) => version))).toEqual([
    ['1.2.post1'],
    ['1.9'],
    ['1.10rc1'],
    ['1.10', '1.10.0'],
  ]);
});

describe('chosenFile', () => {
  const pure = 'a-1-py3-none-any.whl';
  const old = 'a-1-py2-none-any.whl';
  const wheel = 'a-1-cp310-cp310-linux_x86_64.whl';
  test.each([
    ['any', [wheel, 'a-1.tar.gz', old, pure], pure],
    ['any', [wheel, 'a-1.zip', 'a-1.tar.gz'], 'a-1.tar.gz'],
    ['any', [wheel], wheel],
    ['wheel', [wheel, 'a-1.tar.gz'], wheel],
    ['wheel', ['a-1.tar.gz'], null],
    ['sdist', [pure, 'a-1.zip'], 'a-1.zip'],
    ['sdist', [pure], null],
  ] as const)('%s of %j is %s', (archive, filenames, expected) => {
    expect(chosenFile(files('a', ...filenames), archive)?.listed.filename ?? null).toBe(expected);
  });

  test('of wheels for one platform the smallest', () => {
    const sized = ['b', 'a', 'c'].map((tag, i) => ({ filename: `a-1-cp3-${tag}-linux.whl`, size: 9 - i }));
    const candidates = sized.flatMap((listed) => packageFile(listed, 'a') ?? []);
    expect(chosenFile(candidates, 'any')?.listed.size).toBe(7);
  });
});
