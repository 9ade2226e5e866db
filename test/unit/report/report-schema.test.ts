import { describe, expect, test } from '@jest/globals';
import { modelReport } from '../../../src/model-card/describe.ts';
import { formatJson } from '../../../src/report/json.ts';
import { type Report, RULE_IDS } from '../../../src/report/schema.ts';
import { REPORT_SCHEMA, schemaProblems } from '../../support/report-schema.ts';
import { context } from '../rules/context.ts';
import { finding, HOSTILE, report, WAIVED } from './sample.ts';

const SCHEMA = REPORT_SCHEMA as unknown as {
  properties: Record<string, unknown>;
  $defs: { finding: { properties: { rule: { pattern: string } } } };
};
const full: Report = report({
  verdict: 'fail',
  findings: [finding(), finding({ origin: null, fix: null, waived: WAIVED })],
  failed: [{ path: HOSTILE, reason: HOSTILE }],
});
const withModel: Report = {
  ...full,
  models: context({
    documents: {
      'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama-Heron\n',
      'config.json': '{"architectures": ["LlamaForCausalLM"]}',
    },
  }).models.map((model) => modelReport(model, [])),
};

describe('the published schema', () => {
  test('holds for what the program writes', () => {
    for (const value of [full, withModel, report(), report({ files: [], verdict: 'incomplete' })])
      expect(schemaProblems(JSON.parse(formatJson(value)))).toEqual([]);
  });

  test('a model release is in the report with what it was made from', () => {
    expect(withModel.models).toEqual([
      {
        folder: '.',
        card: 'README.md',
        name: 'Llama-Heron',
        declared: ['llama3.1'],
        architectures: ['LlamaForCausalLM'],
        baseModels: [
          {
            id: 'meta-llama/Llama-3.1-8B',
            stated: true,
            family: 'Llama 3.1',
            license: 'LicenseRef-Llama-3.1',
            certain: true,
          },
        ],
        owedTo: ['LicenseRef-Llama-3.1'],
      },
    ]);
  });

  test.each<[string, (value: Record<string, never>) => unknown]>([
    ['another schemaVersion', (value) => ({ ...value, schemaVersion: 2 })],
    ['an unknown verdict', (value) => ({ ...value, verdict: 'maybe' })],
    ['no findings', ({ findings: _, ...rest }) => rest],
    ['a line 0', () => ({ ...full, findings: [finding({ startLine: 0 })] })],
    ['a level that is none', () => ({ ...full, findings: [{ ...finding(), level: 'fatal' }] })],
    ['a share beyond 1', () => ({ ...full, files: [{ ...full.files[0], coverage: 1.2 }] })],
    [
      'an origin without a purl',
      () => ({
        ...full,
        files: [{ ...full.files[0], origins: [{ ...full.files[0]?.origins[0], purl: 'acme' }] }],
      }),
    ],
  ])('does not hold for %s', (_what, broken) => {
    expect(schemaProblems(broken(JSON.parse(formatJson(full)) as Record<string, never>))).not.toEqual([]);
  });

  test('further fields may come, since readers must expect them', () => {
    expect(schemaProblems({ ...full, extra: 1 })).toEqual([]);
  });

  test('admits every rule', () => {
    const pattern = new RegExp(SCHEMA.$defs.finding.properties.rule.pattern);
    for (const rule of RULE_IDS) expect(rule).toMatch(pattern);
  });

  test('names every field of the report, at every depth', () => {
    expect(Object.keys(SCHEMA.properties).sort()).toEqual(Object.keys(withModel).sort());
    expect(unknownFields(withModel, SCHEMA as never, '')).toEqual([]);
  });
});

interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

/** Fields of a value that the schema does not describe. */
function unknownFields(value: unknown, node: Node | undefined, path: string): string[] {
  const name = node?.$ref?.replace('#/$defs/', '');
  const described =
    name === undefined ? node : ((SCHEMA.$defs as unknown as Record<string, Node>)[name] as Node);
  if (Array.isArray(value))
    return value.flatMap((item) => unknownFields(item, described?.items, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const child = described?.properties?.[key];
    return child === undefined ? [`${path}.${key}`] : unknownFields(item, child, `${path}.${key}`);
  });
}
