import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { licenseOfClassifiers } from '../../../src/license/classifiers.ts';
import { expressionOfName, expressionProblems } from '../../../src/license/expression.ts';
import { readPyproject } from '../../../src/license/pyproject.ts';
import { readSetup } from '../../../src/license/setup-metadata.ts';

describe('pyproject.toml', () => {
  test.each<[string, string, string | null, string[], string[]]>([
    [
      'PEP 639',
      'license = "MIT OR Apache-2.0"\nlicense-files = ["LICEN[CS]E*", "vendored/*.txt"]',
      'MIT OR Apache-2.0',
      [],
      ['LICEN[CS]E*', 'vendored/*.txt'],
    ],
    ['a table with a name', 'license = { text = "Apache License 2.0" }', null, ['Apache-2.0'], []],
    ['a table with an id', 'license = { text = "BSD-3-Clause" }', null, ['BSD-3-Clause'], []],
    ['a table with terms', 'license = { text = "Do what the herons say." }', null, [], []],
    ['a table with a file', 'license = { file = "LICENSE.md" }', null, [], ['LICENSE.md']],
    [
      'classifiers',
      'classifiers = ["Topic :: Birds", "License :: OSI Approved :: MIT License"]',
      null,
      ['MIT'],
      [],
    ],
    ['a vague classifier', 'classifiers = ["License :: OSI Approved :: BSD License"]', null, [], []],
    [
      'a name before classifiers',
      'license = { text = "ISC" }\nclassifiers = ["License :: OSI Approved :: MIT License"]',
      null,
      ['ISC'],
      [],
    ],
    ['the draft of PEP 639', 'license-files = { paths = ["COPYING"] }', null, [], ['COPYING']],
  ])('%s', (_, fields, expression, named, files) => {
    const read = readPyproject(`[project]\nname = "heron"\n${fields}\n`);
    expect([read.license?.expression ?? null, read.named, read.files, read.problem]).toEqual([
      expression,
      named,
      files,
      null,
    ]);
    expect(read.wrongType).toBeNull();
  });

  test.each<[string, string | null]>([
    ['project = 3', '“project” is not a table ([project])'],
    ['[[project]]\nname = "heron"', '“project” is not a table ([project])'],
    ['[project]\nlicense = 3', '“license” of [project] has a value of a type that cannot be read'],
    ['[project]\nlicense = ["MIT"]', '“license” of [project] has a value of a type that cannot be read'],
    [
      '[project]\nlicense = { name = "MIT" }',
      '“license” of [project] has a value of a type that cannot be read',
    ],
    [
      '[project]\nclassifiers = "License"',
      '“classifiers” of [project] has a value of a type that cannot be read',
    ],
    ['[project]\nclassifiers = [1]', '“classifiers” of [project] has a value of a type that cannot be read'],
    [
      '[project]\nlicense-files = 7',
      '“license-files” of [project] has a value of a type that cannot be read',
    ],
    ['[tool.heron]\nlicense = 3', null],
  ])('what no tool takes: %s', (text, wrongType) => {
    expect(readPyproject(`${text}\n`)).toMatchObject({ license: null, problem: null, wrongType });
  });
});

describe('setup.cfg and setup.py', () => {
  test.each<[string, string, string, string[], string[]]>([
    [
      'a name',
      'setup.cfg',
      '[metadata]\nname = heron\nlicense = Apache License 2.0\nlicense_files =\n    LICENSE\n    NOTICE\n',
      ['Apache-2.0'],
      ['LICENSE', 'NOTICE'],
    ],
    ['old dashes', 'setup.cfg', '[metadata]\nlicense: MIT\nlicense-file = COPYING\n', ['MIT'], ['COPYING']],
    [
      'classifiers',
      'setup.cfg',
      '[metadata]\nclassifiers =\n  Topic :: Birds\n  License :: OSI Approved :: GNU General Public License v3 (GPLv3)\n',
      ['GPL-3.0-only'],
      [],
    ],
    ['another section', 'setup.cfg', '[egret]\nlicense = MIT\n', [], []],
    ['a vague name', 'setup.cfg', '[metadata]\nlicense = BSD\n', [], []],
    [
      'a keyword',
      'setup.py',
      'from setuptools import setup\nsetup(\n    name="heron",\n    license="MIT",\n)\n',
      ['MIT'],
      [],
    ],
    [
      'single quotes',
      'setup.py',
      "setup(license='Apache 2.0', license_files=['LICENSE', 'third_party/*'])\n",
      ['Apache-2.0'],
      ['LICENSE', 'third_party/*'],
    ],
    [
      'classifiers',
      'setup.py',
      "setup(classifiers=['License :: OSI Approved :: Apache Software License'])\n",
      ['Apache-2.0'],
      [],
    ],
    ['a computed one', 'setup.py', 'setup(license=open("LICENSE").read())\n', [], []],
    ['a comment', 'setup.py', '# license="MIT",\nsetup(name="heron")\n', [], []],
  ])('%s in %s', (_, path, text, named, files) => {
    expect(readSetup(path, text)).toEqual({ named, files, problem: null });
  });

  test('a heading that does not end', () => {
    expect(readSetup('setup.cfg', '[egret]\nx = 1\n[metadata\nlicense = MIT\n')).toEqual({
      named: [],
      files: [],
      problem: 'line 3: the heading of a section begins here and has no end (])',
    });
  });
});

test('names as people write them', () => {
  expect(
    [
      'Apache License 2.0',
      'MIT License',
      'MIT/ISC',
      'GPL-3.0',
      'The MIT License',
      'BSD',
      'GPL',
      'Heron terms',
      'NOASSERTION',
      '',
    ].map(expressionOfName),
  ).toEqual(['Apache-2.0', 'MIT', 'MIT AND ISC', 'GPL-3.0-only', 'MIT', null, null, null, null, null]);
  expect(licenseOfClassifiers(['License :: OSI Approved', 'License :: OSI Approved :: MIT License'])).toBe(
    'MIT',
  );
});

test('whatever the metadata, nothing throws, and what is named is an expression', () => {
  fc.assert(
    fc.property(fc.constantFrom('setup.py', 'setup.cfg'), fc.string(), fc.string(), (path, a, b) => {
      const text = path === 'setup.py' ? `setup(license="${a}", ${b}` : `[metadata]\nlicense = ${a}\n${b}`;
      for (const name of readSetup(path, text).named) expect(expressionProblems(name)).toEqual([]);
      readPyproject(`[project]\nlicense = { text = ${JSON.stringify(a)} }\n${b}`);
    }),
  );
});
