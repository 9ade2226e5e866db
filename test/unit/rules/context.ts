/** Builds what a rule sees from small files of our own writing. */
import list from 'spdx-license-list/full.js';
import type { DiffLine, FileDiff } from '../../../src/inventory/diff.ts';
import type { Lang } from '../../../src/lang.ts';
import { readFileNotices } from '../../../src/license/file-notices.ts';
import { withFurther } from '../../../src/license/further-notices.ts';
import { isNoticeDocument, readReleaseNotices } from '../../../src/license/release-notices.ts';
import { messagesIn } from '../../../src/messages/messages-in.ts';
import { modelFolders } from '../../../src/model-card/model-files.ts';
import { readModelReleases } from '../../../src/model-card/release.ts';
import { type Component, NO_DOCUMENTS, type OriginEvidence } from '../../../src/origin/evidence.ts';
import { NO_POLICY, type Policy } from '../../../src/policy/policy.ts';
import type { JudgedFile, RuleContext } from '../../../src/rules/rule.ts';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { languageOf, PYTHON } from '../../../src/source/languages.ts';

export const APACHE = `# Licensed under the Apache License, Version 2.0 (the "License");
# you may not use this file except in compliance with the License.
# You may obtain a copy of the License at
#
#     http://www.apache.org/licenses/LICENSE-2.0
#
# Unless required by applicable law or agreed to in writing, software
# distributed under the License is distributed on an "AS IS" BASIS,
# WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
# See the License for the specific language governing permissions and
# limitations under the License.
`;
export const HEADER = `# Copyright 2024 The Egret team and the Heron Inc. team. All rights reserved.\n#\n${APACHE}`;

export const HERON: Component = {
  purl: 'pkg:pypi/heron',
  name: 'heron',
  aliases: ['marsh/heron'],
  repository: 'https://github.com/marsh/heron',
  license: 'Apache-2.0',
};

const IBIS: Component = {
  purl: 'pkg:github/reed/ibis',
  name: 'ibis',
  aliases: [],
  repository: 'https://github.com/reed/ibis',
  license: 'MIT',
};

/** A modified copy of a file of heron 2.1.0 that names two holders; `changes` are laid over it. */
export function origin(changes: Partial<OriginEvidence> = {}): OriginEvidence {
  const holders = changes.holders ?? ['Egret team', 'Heron Inc. team'];
  return {
    component: HERON,
    purl: 'pkg:pypi/heron@2.1.0',
    path: 'src/heron/model.py',
    url: 'https://github.com/marsh/heron/blob/v2.1.0/src/heron/model.py#L1-L90',
    releases: { first: '2.1.0', last: '2.2.0' },
    source: 'index',
    through: null,
    license: 'Apache-2.0',
    holders,
    notice: 'header',
    share: 0.86,
    margin: 0.3,
    confidence: 'high',
    kind: 'modified',
    importsOnly: false,
    lengthRatio: 1,
    regions: [{ startLine: 20, endLine: 90, originStartLine: 30, originEndLine: 100, tokens: 700 }],
    alternatives: [],
    family: [],
    requiredHolders: holders,
    documents: NO_DOCUMENTS,
    doubtfulHolders: [],
    ...changes,
  };
}

export function file(path: string, text: string, ...origins: OriginEvidence[]): JudgedFile {
  const bytes = new TextEncoder().encode(text);
  const lexed = (languageOf(path) ?? PYTHON).lex(bytes);
  const comments = commentLines(bytes, lexed);
  return {
    path,
    status: origins.length > 0 ? 'derived' : 'original',
    notices: withFurther(comments, readFileNotices(comments)),
    origins,
    declared: [],
    firstCodeLine: lexed.lines[0] ?? 1,
  };
}

export interface Given {
  readonly files?: readonly JudgedFile[];
  readonly documents?: Readonly<Record<string, string>>;
  readonly diff?: readonly FileDiff[];
  readonly ownHolders?: readonly string[];
  readonly lang?: Lang;
  readonly complete?: boolean;
  readonly policy?: Policy;
  /** Lines that heron published first. */
  readonly upstreamPhrases?: readonly string[];
  /** Lines that another project published first. */
  readonly othersPhrases?: readonly string[];
  readonly scope?: RuleContext['scope'];
  readonly known?: readonly Component[];
  readonly repository?: string;
}

export function context(given: Given): RuleContext {
  const documents = Object.entries(given.documents ?? {}).map(([path, text]) => ({ path, text }));
  return {
    files: given.files ?? [],
    release: readReleaseNotices(
      documents.filter(({ path }) => isNoticeDocument(path) || (given.policy ?? NO_POLICY).isNotice(path)),
      (given.policy ?? NO_POLICY).isNotice,
    ),
    models: readModelReleases({
      paths: Object.keys(given.documents ?? {}),
      folders: modelFolders(Object.keys(given.documents ?? {})),
      texts: new Map(Object.entries(given.documents ?? {})),
      documents: documents.filter(({ path }) => isNoticeDocument(path)),
      repository: given.repository ?? null,
    }).releases,
    diff: given.diff ?? [],
    ownHolders: given.ownHolders ?? [],
    scope: given.scope ?? 'repository',
    known: given.known ?? [],
    complete: given.complete ?? true,
    policy: given.policy ?? NO_POLICY,
    messages: messagesIn(given.lang ?? 'en'),
    phrasePublisher: (text) => {
      if (given.upstreamPhrases?.includes(text)) return HERON;
      return given.othersPhrases?.includes(text) ? IBIS : null;
    },
  };
}

/** The text of a license, from a development dependency. */
export function licenseText(id: string): string {
  return (list as Record<string, { licenseText: string }>)[id]?.licenseText ?? '';
}

/** The change that turns one text into another, line by line, as `git diff -U0` tells it where lines keep order. */
export function change(path: string, before: string, after: string, more: Partial<FileDiff> = {}): FileDiff {
  const old = before.split('\n');
  const now = after.split('\n');
  // Longest common subsequence: small texts only.
  const length = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (length[i] as number[])[j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const removed: DiffLine[] = [];
  const added: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      removed.push({ line: i + 1, text: old[i] as string });
      i++;
    } else {
      added.push({ line: j + 1, text: now[j] as string });
      j++;
    }
  }
  return { path, previousPath: null, status: 'modified', removed, added, ...more };
}
