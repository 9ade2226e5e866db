/**
 * Releases that do everything right, and what is said when any one thing is taken out of them: nothing above a note
 * for the whole, exactly one finding for each thing missing; as many as there were in it where a document with several
 * goes. Nearly all code is real and is fetched when the test runs, as are the texts of the model licences; it is judged
 * with the embedded index, except where a release says otherwise.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import list from 'spdx-license-list/full.js';
import type { RuleId } from '../../src/report/schema.ts';
import { writeFiles } from '../support/acme.ts';
import { syntheticFile } from '../support/synthetic.ts';
import { auditFolder, CLI, ROOT } from './run.ts';

const CACHE = join(ROOT, '.cache', 'e2e');
const scratch = mkdtempSync(join(tmpdir(), 'colophon-complete-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

/** One thing that a release has to have, how to take it out, and the one rule that then speaks; of a document each. */
interface Element {
  readonly name: string;
  readonly remove: (files: Files) => Files;
  readonly finding: RuleId | readonly RuleId[];
}

interface Release {
  readonly name: string;
  /** Null where something could not be fetched. */
  readonly files: () => Files | null;
  readonly elements: readonly Element[];
  /** Builds the index that it is judged with, in a folder. */
  readonly index?: (folder: string) => string;
}

// ---------------------------------------------------------------------------------------------------------------
// What is fetched

function python(...args: string[]): boolean {
  return spawnSync('python3', args, { stdio: 'ignore' }).status === 0;
}

/** Files of a package as pip brings it, or null where no package repository can be reached. */
function fetched(requirement: string, kind: 'wheel' | 'sdist', members: readonly string[]): string[] | null {
  const folder = join(CACHE, requirement.replace('==', '-'));
  const paths = members.map((member) => join(folder, member));
  if (!paths.every((path) => existsSync(path))) {
    const archives = join(CACHE, 'archives', requirement);
    mkdirSync(archives, { recursive: true });
    if (
      readdirSync(archives).length === 0 &&
      !python(
        '-m',
        'pip',
        'download',
        '--quiet',
        '--no-deps',
        // The wheels that are wanted are pure Python; the interpreter at hand may be newer than their tag.
        ...(kind === 'wheel' ? ['--only-binary=:all:', '--python-version', '3.11'] : []),
        '--timeout',
        '60',
        '--retries',
        '1',
        '--dest',
        archives,
        requirement,
      )
    )
      return null;
    const archive = readdirSync(archives)[0];
    if (archive === undefined) return null;
    const script =
      kind === 'wheel'
        ? 'import sys,zipfile\nzipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2], sys.argv[3:])'
        : 'import sys,tarfile\nt=tarfile.open(sys.argv[1])\nfor m in sys.argv[3:]: t.extract(m, sys.argv[2], filter="data")';
    if (!python('-c', script, join(archives, archive), folder, ...members)) return null;
  }
  return paths.map((path) => readFileSync(path, 'utf8'));
}

const GLM = 'transformers/models/glm4_moe/modeling_glm4_moe.py';
/** Renamed classes, so that the file is a changed one. */
const transformers = (): string | null =>
  fetched('transformers==4.54.0', 'wheel', [GLM])?.[0]?.replace(/Glm4Moe/g, 'Heron') ?? null;
/** A file of DeepSeek's without any header, under MIT. */
const deepgemm = (): string | null =>
  fetched('deep-gemm==1.0.0', 'sdist', ['deep_gemm-1.0.0/deep_gemm/jit_kernels/gemm.py'])?.[0] ?? null;
const modelLicense = (name: string): string | null => {
  const [text] =
    fetched('scancode-toolkit-mini==32.5.0', 'wheel', [`licensedcode/data/licenses/${name}.LICENSE`]) ?? [];
  // What ScanCode says of the text stands before it.
  return text?.replace(/^---\n.*?\n---\n/s, '') ?? null;
};

const text = (id: string): string => (list as Record<string, { licenseText: string }>)[id]?.licenseText ?? '';
const MIT_BY = (holder: string): string => text('MIT').replace(/^Copyright.*$/m, `Copyright (c) ${holder}`);

// ---------------------------------------------------------------------------------------------------------------
// Ways of taking something out

const withoutFile =
  (path: string) =>
  (files: Files): Files =>
    Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
const replacing =
  (path: string, what: string | RegExp, by = '') =>
  (files: Files): Files => {
    const before = files[path] ?? '';
    const after = before.replace(what, by);
    if (after === before) throw new Error(`${path} does not have ${what}`);
    return { ...files, [path]: after };
  };

// ---------------------------------------------------------------------------------------------------------------
// The releases

const SOURCE = 'https://github.com/huggingface/transformers';
const CHANGED = '# Modified by the Heron authors in 2026: classes renamed.\n';
const DECLARED = `# Source: ${SOURCE}/blob/v4.54.0/src/${GLM}\n`;
const HOLDER_LINE = 'The ZhipuAI Inc. team and HuggingFace Inc. team. All rights reserved.';
const APACHE_PARAGRAPH = /# Licensed under the Apache License(?:.*\n#)*.*limitations under the License\.\n/;

const code = (python_: string | null, lead = CHANGED + DECLARED): string | null =>
  python_ === null ? null : `${lead}${python_}`;

/** With the header and all other comments gone. */
const bare = (source: string): string => source.replace(/^#.*\n/gm, '');

/** The header that is kept says itself that it comes from transformers, so that a further line may go. */
const apacheElements = (file: string): Element[] => [
  { name: 'a holder', remove: replacing(file, 'The ZhipuAI Inc. team and ', ''), finding: 'holder-missing' },
  {
    name: 'the other holder',
    remove: replacing(file, ' and HuggingFace Inc. team', ''),
    finding: 'holder-missing',
  },
  {
    name: 'all holders',
    remove: replacing(file, `# Copyright 2025 ${HOLDER_LINE}\n`),
    finding: 'holder-missing',
  },
  {
    name: 'the license notice',
    remove: replacing(file, APACHE_PARAGRAPH),
    finding: 'license-notice-missing',
  },
  { name: 'the change notice', remove: replacing(file, CHANGED), finding: 'change-notice-missing' },
];

const front = (yaml: string, body: string): string => `---\n${yaml}\n---\n\n${body}\n`;
const halfOf =
  (path: string): Element['remove'] =>
  (files) => ({
    ...files,
    [path]: (files[path] as string).slice(0, (files[path] as string).length / 2),
  });
const cardElement = (yaml: string | RegExp): Element => ({
  name: 'the license in the model card',
  remove: replacing('README.md', yaml),
  finding: 'model-card-license',
});

const LLAMA_NOTICE =
  'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.';
const QWEN_NOTICE =
  'Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.';

/** An invented project, since of those at hand none has a NOTICE and code without a header. */
const EGRET = 'https://github.com/marsh/egret';
const EGRET_CODE = syntheticFile({ seed: 77, functions: 9 });
const EGRET_NOTICE = 'Copyright 2019\nMarsh Processing (MP) Lab\nUniversität Heronstadt';
const GEMMA_NOTICE =
  'Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms';

const RELEASES: readonly Release[] = [
  {
    name: 'Apache-2.0 code from transformers',
    files: () => {
      const model = code(transformers());
      return model === null
        ? null
        : {
            'modeling_heron.py': model,
            LICENSE: text('Apache-2.0'),
            NOTICE: `Heron\nCopyright 2026 The Heron authors\n\nThis product includes code from transformers (${SOURCE}).\n`,
            'README.md': front(
              'license: apache-2.0\nlibrary_name: transformers',
              '# Heron-7B\n\nA model of our own.',
            ),
          };
    },
    elements: [
      ...apacheElements('modeling_heron.py'),
      { name: 'the license text', remove: withoutFile('LICENSE'), finding: 'license-text-missing' },
      { name: 'half of the license text', remove: halfOf('LICENSE'), finding: 'license-text-missing' },
      { name: 'NOTICE', remove: withoutFile('NOTICE'), finding: 'notice-entry-missing' },
      {
        name: 'the entry in NOTICE',
        remove: replacing('NOTICE', /This product.*\n/),
        finding: 'notice-entry-missing',
      },
      cardElement('license: apache-2.0\n'),
    ],
  },
  {
    name: 'MIT code and weights from DeepSeek',
    files: () => {
      const kernels = deepgemm();
      return kernels === null
        ? null
        : {
            'kernels/gemm.py': `# Source: https://github.com/deepseek-ai/DeepGEMM\n${kernels}`,
            LICENSE: MIT_BY('2025 DeepSeek\nCopyright (c) 2026 The Heron authors'),
            NOTICE: 'This product includes code from DeepGEMM (https://github.com/deepseek-ai/DeepGEMM).\n',
            'README.md': front(
              'license: mit\nbase_model: deepseek-ai/DeepSeek-R1\nbase_model_relation: finetune',
              '# Heron-R1\n\nFine-tuned on herons.',
            ),
            'config.json': '{"architectures": ["DeepseekV3ForCausalLM"], "model_type": "deepseek_v3"}\n',
          };
    },
    elements: [
      {
        name: 'the holder',
        remove: replacing('LICENSE', 'Copyright (c) 2025 DeepSeek\n'),
        finding: 'holder-missing',
      },
      {
        name: 'the terms',
        remove: replacing('LICENSE', /Permission is hereby granted[\s\S]*/),
        finding: 'license-notice-missing',
      },
      {
        name: 'LICENSE with both',
        remove: withoutFile('LICENSE'),
        finding: ['holder-missing', 'license-notice-missing'],
      },
      { name: 'NOTICE', remove: withoutFile('NOTICE'), finding: 'notice-entry-missing' },
      {
        name: 'where the code comes from',
        remove: replacing('kernels/gemm.py', /^# Source.*\n/),
        finding: 'origin-undeclared',
      },
      cardElement('license: mit\n'),
    ],
  },
  {
    name: 'a fine-tune of Llama 3.1',
    files: () => {
      const license = modelLicense('llama-3.1-license-2024');
      return license === null
        ? null
        : {
            LICENSE: license,
            NOTICE: `${LLAMA_NOTICE}\n`,
            'README.md': front(
              'license: llama3.1\nbase_model:\n- meta-llama/Llama-3.1-8B-Instruct\nbase_model_relation: finetune',
              '# Llama-3.1-Heron-8B\n\n**Built with Llama.** Fine-tuned on herons.',
            ),
            'config.json': '{"architectures": ["LlamaForCausalLM"], "model_type": "llama"}\n',
            'model.safetensors.index.json': '{}',
          };
    },
    elements: [
      {
        name: 'the copy of the license',
        remove: withoutFile('LICENSE'),
        finding: 'model-license-text-missing',
      },
      { name: 'half of the license', remove: halfOf('LICENSE'), finding: 'model-license-text-missing' },
      { name: 'NOTICE', remove: withoutFile('NOTICE'), finding: 'model-notice-missing' },
      {
        name: 'the sentence in NOTICE',
        remove: replacing('NOTICE', LLAMA_NOTICE),
        finding: 'model-notice-missing',
      },
      {
        name: '“Built with Llama”',
        remove: replacing('README.md', '**Built with Llama.** '),
        finding: 'model-notice-missing',
      },
      {
        name: 'the beginning of the name',
        remove: replacing('README.md', 'Llama-3.1-Heron', 'Heron'),
        finding: 'model-name-prefix',
      },
      cardElement('license: llama3.1\n'),
    ],
  },
  {
    name: 'a fine-tune of Gemma, with code from transformers',
    files: () => {
      const terms = modelLicense('gemma-tou-2025-03-24');
      const model = code(transformers());
      return terms === null || model === null
        ? null
        : {
            LICENSE: terms,
            'LICENSES/Apache-2.0.txt': text('Apache-2.0'),
            'modeling_heron.py': model,
            NOTICE: `${GEMMA_NOTICE}\n\nThis product includes code from transformers (${SOURCE}).\n`,
            'README.md': front(
              'license: gemma\nbase_model: google/gemma-2-9b-it',
              '# Heron-9B\n\nThese files were modified: the weights were trained on herons.\n\nThe use restrictions of the Gemma Terms of Use hold for everybody who gets this model.',
            ),
            'config.json': '{"architectures": ["Gemma2ForCausalLM"], "model_type": "gemma2"}\n',
          };
    },
    elements: [
      ...apacheElements('modeling_heron.py'),
      {
        name: 'the copy of the terms',
        remove: withoutFile('LICENSE'),
        finding: 'model-license-text-missing',
      },
      { name: 'half of the terms', remove: halfOf('LICENSE'), finding: 'model-license-text-missing' },
      {
        name: 'the text of Apache-2.0',
        remove: withoutFile('LICENSES/Apache-2.0.txt'),
        finding: 'license-text-missing',
      },
      {
        name: 'NOTICE with both',
        remove: withoutFile('NOTICE'),
        finding: ['model-notice-missing', 'notice-entry-missing'],
      },
      {
        name: 'the sentence in NOTICE',
        remove: replacing('NOTICE', GEMMA_NOTICE),
        finding: 'model-notice-missing',
      },
      {
        name: 'the entry in NOTICE',
        remove: replacing('NOTICE', /This product.*\n/),
        finding: 'notice-entry-missing',
      },
      {
        name: 'that use is restricted',
        remove: replacing('README.md', /The use restrictions.*\n/),
        finding: 'model-notice-missing',
      },
      {
        name: 'that the model was changed',
        remove: replacing('README.md', /These files were modified.*\n/),
        finding: 'model-notice-missing',
      },
      cardElement('license: gemma\n'),
    ],
  },
  {
    name: 'REUSE: what the header said stands in REUSE.toml',
    files: () => {
      const source = transformers();
      return source === null
        ? null
        : {
            'heron/model.py': code(bare(source)) as string,
            'REUSE.toml': [
              'version = 1',
              '[[annotations]]',
              'path = "heron/**"',
              'SPDX-FileCopyrightText = [',
              '  "2025 The ZhipuAI Inc. team",',
              '  "2025 HuggingFace Inc. team",',
              ']',
              'SPDX-License-Identifier = "Apache-2.0"',
              '',
            ].join('\n'),
            'LICENSES/Apache-2.0.txt': text('Apache-2.0'),
            NOTICE: `This product includes code from transformers (${SOURCE}).\n`,
          };
    },
    elements: [
      {
        name: 'a holder',
        remove: replacing('REUSE.toml', '  "2025 The ZhipuAI Inc. team",\n'),
        finding: 'holder-missing',
      },
      {
        name: 'the other holder',
        remove: replacing('REUSE.toml', '  "2025 HuggingFace Inc. team",\n'),
        finding: 'holder-missing',
      },
      {
        name: 'the license',
        remove: replacing('REUSE.toml', /SPDX-License-Identifier.*\n/),
        finding: 'license-notice-missing',
      },
      {
        name: 'the path of the annotation',
        remove: replacing('REUSE.toml', 'heron/**', 'egret/**'),
        finding: ['holder-missing', 'license-notice-missing'],
      },
      {
        name: 'REUSE.toml',
        remove: withoutFile('REUSE.toml'),
        finding: ['holder-missing', 'license-notice-missing'],
      },
      {
        name: 'the license text',
        remove: withoutFile('LICENSES/Apache-2.0.txt'),
        finding: 'license-text-missing',
      },
      {
        name: 'the change notice',
        remove: replacing('heron/model.py', CHANGED),
        finding: 'change-notice-missing',
      },
      {
        name: 'where the code comes from',
        remove: replacing('heron/model.py', DECLARED),
        finding: 'origin-undeclared',
      },
      { name: 'NOTICE', remove: withoutFile('NOTICE'), finding: 'notice-entry-missing' },
    ],
  },
  {
    name: 'NOTICE: an MIT product that lists its third parties with their licenses',
    files: () => {
      const model = code(transformers());
      return model === null
        ? null
        : {
            'heron/model.py': model,
            LICENSE: MIT_BY('2026 The Heron authors'),
            'THIRD_PARTY_NOTICES.md': `# Third-party notices\n\n## transformers\n\n${SOURCE}\n\nLicense: Apache-2.0\n\n${text('Apache-2.0')}\n`,
          };
    },
    elements: [
      ...apacheElements('heron/model.py'),
      {
        name: 'the entry',
        remove: replacing('THIRD_PARTY_NOTICES.md', /## transformers\n\n.*\n/),
        finding: 'notice-entry-missing',
      },
      {
        name: 'the notices with both',
        remove: withoutFile('THIRD_PARTY_NOTICES.md'),
        finding: ['license-text-missing', 'notice-entry-missing'],
      },
      {
        name: 'the license text behind the entry',
        remove: (files) => ({
          ...files,
          'THIRD_PARTY_NOTICES.md': (files['THIRD_PARTY_NOTICES.md'] as string).split(
            'Apache License\n',
          )[0] as string,
        }),
        finding: 'license-text-missing',
      },
    ],
  },
  {
    name: 'a fine-tune of Qwen2.5 72B, whose license the Hub calls other',
    files: () => {
      const license = modelLicense('qwen-2024');
      return license === null
        ? null
        : {
            LICENSE: license,
            NOTICE: `${QWEN_NOTICE}\n`,
            'README.md': front(
              'license: other\nlicense_name: qwen\nlicense_link: LICENSE\nbase_model: Qwen/Qwen2.5-72B',
              '# Heron-72B\n\n**Built with Qwen.**\n\nThe weights were modified: trained on herons.',
            ),
            'config.json': '{"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2"}\n',
            'model.safetensors': '',
          };
    },
    elements: [
      {
        name: 'the copy of the license, to which the card links',
        remove: withoutFile('LICENSE'),
        finding: 'model-license-text-missing',
      },
      { name: 'NOTICE', remove: withoutFile('NOTICE'), finding: 'model-notice-missing' },
      {
        name: '“Built with Qwen”',
        remove: replacing('README.md', '**Built with Qwen.**'),
        finding: 'model-notice-missing',
      },
      {
        name: 'that the model was changed',
        remove: replacing('README.md', /The weights were.*\n/),
        finding: 'model-notice-missing',
      },
      cardElement('license: other\n'),
      {
        name: 'the name of the license',
        remove: replacing('README.md', 'license_name: qwen\n'),
        finding: 'model-card-license',
      },
      {
        name: 'the link to the license',
        remove: replacing('README.md', 'license_link: LICENSE\n'),
        finding: 'model-card-license',
      },
      {
        name: 'the model card',
        remove: replacing('README.md', /^---[\s\S]*---\n/),
        finding: 'model-card-license',
      },
    ],
  },
  {
    name: 'REUSE: what the header said stands in a file beside it',
    files: () => {
      const source = transformers();
      return source === null
        ? null
        : {
            'heron/model.py': code(bare(source)) as string,
            'heron/model.py.license': [
              'SPDX-FileCopyrightText: 2025 The ZhipuAI Inc. team',
              'SPDX-FileCopyrightText: 2025 HuggingFace Inc. team',
              '',
              'SPDX-License-Identifier: Apache-2.0',
              '',
            ].join('\n'),
            'LICENSES/Apache-2.0.txt': text('Apache-2.0'),
            'NOTICE.md': `- [transformers](${SOURCE}), Apache-2.0\n`,
          };
    },
    elements: [
      {
        name: 'a holder',
        remove: replacing('heron/model.py.license', 'SPDX-FileCopyrightText: 2025 The ZhipuAI Inc. team\n'),
        finding: 'holder-missing',
      },
      {
        name: 'the other holder',
        remove: replacing('heron/model.py.license', 'SPDX-FileCopyrightText: 2025 HuggingFace Inc. team\n'),
        finding: 'holder-missing',
      },
      {
        name: 'the license',
        remove: replacing('heron/model.py.license', 'SPDX-License-Identifier: Apache-2.0\n'),
        finding: 'license-notice-missing',
      },
      {
        name: 'the file beside it',
        remove: withoutFile('heron/model.py.license'),
        finding: ['holder-missing', 'license-notice-missing'],
      },
      {
        name: 'the license text',
        remove: withoutFile('LICENSES/Apache-2.0.txt'),
        finding: 'license-text-missing',
      },
      { name: 'the entry', remove: withoutFile('NOTICE.md'), finding: 'notice-entry-missing' },
    ],
  },
  {
    name: 'code of a project that ships a NOTICE, which is handed on',
    index: (folder) => {
      writeFiles(folder, {
        'releases/1.0/egret/route.py': EGRET_CODE,
        'releases/1.0/LICENSE': text('Apache-2.0'),
        'releases/1.0/NOTICE.txt': `--------\nEgret\n\n${EGRET_NOTICE}\n--------\n`,
        'recipe.yml': [
          'version: "1"',
          'components:',
          '  - purl: pkg:pypi/egret',
          '    name: egret',
          `    repository: ${EGRET}`,
          '    license: Apache-2.0',
          '    source: { kind: dir, path: releases, dates: { "1.0": 2024-01-01 } }',
          '    include: ["**/*.py"]',
          '',
        ].join('\n'),
      });
      const index = join(folder, 'egret.idx');
      execFileSync(process.execPath, [CLI, 'index', 'build', join(folder, 'recipe.yml'), '--output', index]);
      return index;
    },
    files: () => ({
      'heron/route.py': `${CHANGED}# Source: ${EGRET}\n${EGRET_CODE.replace(/step_/g, 'stage_')}`,
      LICENSE: text('Apache-2.0'),
      NOTICE: `Heron\nCopyright 2026 The Heron authors\n\nThis product includes code from egret (${EGRET}):\n\n${EGRET_NOTICE}\n`,
    }),
    elements: [
      {
        name: 'what its NOTICE attributes',
        remove: replacing('NOTICE', EGRET_NOTICE),
        finding: 'upstream-notice-missing',
      },
      {
        name: 'one of the houses that it names',
        remove: replacing('NOTICE', 'Universität Heronstadt'),
        finding: 'upstream-notice-missing',
      },
      { name: 'the entry', remove: replacing('NOTICE', /This product.*\n/), finding: 'notice-entry-missing' },
      {
        name: 'NOTICE with both',
        remove: withoutFile('NOTICE'),
        finding: ['notice-entry-missing', 'upstream-notice-missing'],
      },
      { name: 'the license text', remove: withoutFile('LICENSE'), finding: 'license-text-missing' },
      {
        name: 'the change notice',
        remove: replacing('heron/route.py', CHANGED),
        finding: 'change-notice-missing',
      },
      {
        name: 'where the code comes from',
        remove: replacing('heron/route.py', /# Source.*\n/),
        finding: 'origin-undeclared',
      },
    ],
  },
];

function findings(folder: string, index: string | null): string[] {
  const { report } = auditFolder(folder, ...(index === null ? [] : ['--index', index]));
  expect(report.target.files.failed).toEqual([]);
  return report.findings
    .filter(({ level }) => level !== 'note')
    .map(({ rule, path, message }) => `${rule} ${path}: ${message}`);
}

for (const { name, files, elements, index } of RELEASES) {
  const complete = files();
  if (complete === null)
    process.stderr.write(`SKIPPED: the release “${name}”, since PyPI cannot be reached from here.\n`);
  (complete === null ? describe.skip : describe)(name, () => {
    let indexed: string | null = null;
    beforeAll(() => {
      indexed = index?.(mkdtempSync(join(scratch, 'index-'))) ?? null;
    });
    const write = (part: string, of: Files): string => writeFiles(mkdtempSync(join(scratch, part)), of);

    test('has nothing above a note', () => {
      expect(findings(write('complete-', complete as Files), indexed)).toEqual([]);
    });

    test.each(elements.map((element) => [element.name, element] as const))('without %s', (_, element) => {
      const found = findings(write('part-', element.remove(complete as Files)), indexed);
      const rules = found.map((line) => line.split(' ')[0]).sort();
      expect([rules, found]).toEqual([[element.finding].flat(), found]);
    });
  });
}
