import { describe, expect, test } from '@jest/globals';
import type { FileDiff } from '../../../src/inventory/diff.ts';
import { noticeRemoved } from '../../../src/rules/notice-removed.ts';
import { APACHE, change, context, file, type Given, HEADER, origin } from './context.ts';

const CODE = '\nimport os\n\n\ndef one():\n    return 1\n\n\ndef two():\n    return 2\n';
const OLD = `${HEADER}${CODE}`;

function removed(diff: readonly FileDiff[], given: Given = {}) {
  return [...noticeRemoved.check(context({ ...given, diff }))];
}
/** The rule over one changed file, with the new text scanned as an audit would. */
function edited(after: string, given: Given = {}, before = OLD) {
  return removed([change('model.py', before, after)], { files: [file('model.py', after)], ...given });
}

test('a holder that makes way for another is found where it stood', () => {
  expect(edited(OLD.replace('Egret team', 'Stork Corp.'))).toMatchObject([
    {
      rule: 'notice-removed',
      level: 'error',
      path: 'model.py',
      startLine: 1,
      duty: 'Apache-2.0 §4(c)',
      evidence: {
        expected: ['Copyright 2024 The Egret team and the Heron Inc. team. All rights reserved.'],
        found: ['Copyright 2024 The Stork Corp. and the Heron Inc. team. All rights reserved.'],
      },
      message: expect.stringMatching(
        /names Egret team; the new text names Stork Corp\. and Heron Inc\. team/,
      ),
      fix: {
        edits: [
          {
            path: 'model.py',
            startLine: 1,
            endLine: 0,
            newText: '# Copyright 2024 The Egret team and the Heron Inc. team. All rights reserved.\n',
          },
        ],
      },
    },
  ]);
});

test('a header that is taken out is missed in all its parts', () => {
  expect(edited(CODE).map(({ evidence }) => evidence.expected[0])).toEqual([
    'Copyright 2024 The Egret team and the Heron Inc. team. All rights reserved.',
    expect.stringMatching(/^# Licensed under the Apache License/),
  ]);
});

describe('nothing is lost', () => {
  test.each<[string, string]>([
    ['when code changes', OLD.replace('return 1', 'return 3')],
    ['when a year is updated', OLD.replace('2024', '2024-2025')],
    ['when a holder is added', OLD.replace('The Egret team', 'Stork, The Egret team')],
    ['when the line is wrapped otherwise', OLD.replace('team and the Heron', 'team and the\n# Heron')],
    [
      'when the line moves within the file',
      `${APACHE}#\n# Copyright 2024 The Egret team and the Heron Inc. team. All rights reserved.\n${CODE}`,
    ],
    ['when a name is spelled otherwise', OLD.replace('The Egret team', 'Egret')],
    [
      'when the paragraph becomes a tag',
      `# Copyright Egret, Heron\n# SPDX-License-Identifier: Apache-2.0\n${CODE}`,
    ],
  ])('%s', (_, after) => {
    expect(edited(after)).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    [
      'a sidecar',
      {
        'model.py.license':
          'SPDX-FileCopyrightText: 2024 The Egret team\nSPDX-FileCopyrightText: 2024 The Heron Inc. team\nSPDX-License-Identifier: Apache-2.0\nAdapted from https://github.com/marsh/heron\n',
      },
    ],
    [
      'REUSE.toml',
      {
        'REUSE.toml':
          'version = 1\n[[annotations]]\npath = "model.py"\nSPDX-FileCopyrightText = ["2024 The Egret team", "2024 Heron Inc."]\nSPDX-License-Identifier = "Apache-2.0"\n',
      },
    ],
  ])('when the header goes into %s', (_, documents) => {
    const credit =
      documents['REUSE.toml'] === undefined ? '# Adapted from https://github.com/marsh/heron\n' : '';
    const diff = [
      change('model.py', `${credit}${OLD}`, CODE),
      ...Object.entries(documents).map(([path, text]) => change(path, '', text, { status: 'added' })),
    ];
    const files = [file('model.py', CODE)];
    expect(removed(diff, { files, documents })).toEqual([]);
    // A sidecar speaks for its own file alone.
    const others = Object.fromEntries(
      Object.entries(documents).map(([path, text]) => [
        path.replace('model.py', 'other.py'),
        text.replace('model.py', 'other.py'),
      ]),
    );
    const away = [
      diff[0] as FileDiff,
      ...Object.entries(others).map(([path, text]) => change(path, '', text, { status: 'added' })),
    ];
    expect(removed(away, { files, documents: others }).length).toBeGreaterThan(0);
  });

  test('when the notice was the user’s own', () => {
    expect(edited(CODE, { ownHolders: ['Egret', 'Heron'] })).toEqual([]);
  });
  test('when one of two equal headers goes', () => {
    expect(edited(OLD, {}, `${HEADER}\n${OLD}`)).toEqual([]);
  });
  test('when the whole file goes', () => {
    expect(removed([change('model.py', OLD, '', { status: 'deleted' })])).toEqual([]);
  });
  test('when the file is renamed', () => {
    expect(
      removed([{ path: 'new.py', previousPath: 'model.py', status: 'renamed', removed: [], added: [] }]),
    ).toEqual([]);
  });
  test('when the code moves to another file together with its notice', () => {
    const rest = 'import os\n';
    const diff = [change('model.py', OLD, rest), change('other.py', '', OLD, { status: 'added' })];
    expect(removed(diff, { files: [file('model.py', rest), file('other.py', OLD)] })).toEqual([]);
  });
  test('when the user relicenses a file of their own', () => {
    const mine = '# SPDX-License-Identifier: MIT\nx = 1\n';
    expect(edited('# SPDX-License-Identifier: Apache-2.0\nx = 1\n', {}, mine)).toEqual([]);
  });
  test('when code that speaks of copyright changes', () => {
    const before = 'parser.add_argument("--copyright", help="Copyright 2020 Heron")\nx = 1\n';
    expect(edited('x = 1\n', {}, before)).toEqual([]);
  });
  test('when a list of strings changes', () => {
    expect(edited('x = [\n]\n', {}, "x = [\n    'Copyright 2020 Heron',\n]\n")).toEqual([]);
  });
});

test('a notice is not excused by another file that happens to gain the same', () => {
  const diff = [change('model.py', OLD, CODE), change('other.py', '', OLD, { status: 'added' })];
  expect(removed(diff, { files: [file('model.py', CODE), file('other.py', OLD)] })).toHaveLength(2);
});

test('a tag of somebody else that is rewritten', () => {
  const before = '# SPDX-FileCopyrightText: 2024 Heron\n# SPDX-License-Identifier: Apache-2.0\nx = 1\n';
  expect(edited(before.replace('Apache-2.0', 'MIT'), {}, before)).toMatchObject([
    {
      startLine: 2,
      duty: 'Apache-2.0 §4(c)',
      evidence: { expected: ['# SPDX-License-Identifier: Apache-2.0'], found: ['MIT'] },
    },
  ]);
});

test('a tag of a derived file that is rewritten, whoever it names', () => {
  const before = '# SPDX-License-Identifier: Apache-2.0\nx = 1\n';
  const after = '# SPDX-License-Identifier: MIT\nx = 1\n';
  expect(
    removed([change('model.py', before, after)], { files: [file('model.py', after, origin())] }),
  ).toHaveLength(1);
});

describe('a credit', () => {
  const credited = '# Adapted from https://github.com/marsh/heron/blob/v1/a.py\nx = 1\ny = 2\n';
  test('that is taken out', () => {
    expect(edited('x = 1\ny = 2\n', {}, credited)).toMatchObject([
      { startLine: 1, evidence: { expected: ['Adapted from https://github.com/marsh/heron/blob/v1/a.py'] } },
    ]);
  });
  test.each<[string, string]>([
    ['that is reworded', '# Modified from https://github.com/marsh/heron/blob/v2/a.py\nx = 1\ny = 2\n'],
    ['that moves', 'x = 1\ny = 2\n# Adapted from https://github.com/marsh/heron/blob/v1/a.py\n'],
  ])('%s stays', (_, after) => {
    expect(edited(after, {}, credited)).toEqual([]);
  });
  test('that goes with its function', () => {
    const before = 'x = 1\n\n\n# Copied from heron.models.a.f\ndef f():\n    return 1\n';
    expect(edited('x = 1\n', {}, before)).toEqual([]);
  });
  test('of two lines is one', () => {
    const before = '# Adapted from\n# https://github.com/marsh/heron/blob/v1/a.py\nx = 1\n';
    expect(edited('x = 1\n', {}, before)).toHaveLength(1);
  });
});

describe('a NOTICE', () => {
  const before = 'Stork\n\nThis product contains code from Heron.\nCopyright 2024 The Heron Inc. team\n';
  test('that loses a holder', () => {
    const after = 'Stork\n';
    expect(removed([change('NOTICE', before, after)], { documents: { NOTICE: after } })).toMatchObject([
      { path: 'NOTICE' },
    ]);
  });
  test('that loses the sentence about a component', () => {
    const sentence = 'This product includes software developed by Heron (https://heron.example).\n';
    const loses = (after: string) => removed([change('NOTICE', `Stork\n${sentence}`, after)]);
    expect(loses('Stork\n')).toMatchObject([{ path: 'NOTICE', evidence: { expected: [sentence.trim()] } }]);
    expect(loses(`${sentence}Stork\n`)).toEqual([]);
  });
  test('that is deleted', () => {
    expect(removed([change('NOTICE', before, '', { status: 'deleted' })])).toMatchObject([
      { path: 'NOTICE', startLine: 1 },
    ]);
  });
  test('whose entry stands in another document now', () => {
    expect(
      removed([change('NOTICE', before, '', { status: 'deleted' })], {
        documents: { 'THIRD_PARTY_NOTICES.md': before },
      }),
    ).toEqual([]);
  });
});

test('other languages and comment styles are read too', () => {
  const before = '// Copyright (c) 2024 Heron, Inc.\nint x;\n';
  expect(removed([change('a.cu', before, 'int x;\n')])).toMatchObject([{ path: 'a.cu', startLine: 1 }]);
  const html = '<!-- Copyright (c) 2024 Heron, Inc. -->\n';
  expect(removed([change('a.html', html, '')])).toHaveLength(1);
});

test('the place is found behind lines that were added above', () => {
  const before = 'a = 1\n# Copyright 2024 Heron\nb = 2\n';
  const after = 'a = 1\nnew = 0\nmore = 0\nb = 2\n';
  const [finding] = edited(after, {}, before);
  expect(finding?.startLine).toBeGreaterThanOrEqual(2);
  expect(finding?.startLine).toBeLessThanOrEqual(4);
});
