/**
 * Nothing of a scanned tree acts on any surface. Hostile text stands wherever text of the tree can stand, and what
 * comes out must have the same structure as the report on a harmless tree: the same commands, the same tags and links,
 * the same boxes.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { formatAnnotations } from '../../../src/report/annotations.ts';
import { checkRunOf } from '../../../src/report/check-run.ts';
import { formatComment } from '../../../src/report/comment.ts';
import { formatJson } from '../../../src/report/json.ts';
import { formatMermaid } from '../../../src/report/mermaid.ts';
import { suggestionsOf } from '../../../src/report/review.ts';
import { formatSarif } from '../../../src/report/sarif.ts';
import type { Report } from '../../../src/report/schema.ts';
import { formatSummary } from '../../../src/report/summary.ts';
import { formatText } from '../../../src/report/text.ts';
import { workflowCommands } from '../../support/workflow-log.ts';
import { DERIVED, finding, HOSTILE, ORIGIN, report } from './sample.ts';

const ATTACKS: readonly string[] = [
  '::error::own',
  '\n::error file=a.py::own',
  '\r::set-output name=verdict::pass',
  '##[error]own ##[add-mask]x',
  '%0A::error::own',
  '%25%0D%0A::warning::own',
  'a,line=1::own',
  '`code` ``code`` ```\n# heading',
  '~~~\n# heading\n~~~',
  '| a | b |\n|---|---|\n| c | d |',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</code></a></td></table><h1>own</h1>',
  '<!-- --><b>own</b><!--',
  '-->own',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '[text](javascript:alert(1))',
  '](javascript:alert(1))',
  '![picture](https://evil.example/x.png)',
  '[ref]: https://evil.example',
  'https://evil.example www.evil.example mailto:a@evil.example ftp://evil.example',
  '@octocat #1 GH-1 octocat/hello#1 :tada: $x$ $$x$$',
  '**bold** _it_ *it* ~~gone~~ __bold__',
  '- item\n+ item\n1. item\n# heading\n> quote\n---',
  '    code\n\tcode',
  '\\`\\[\\](\\)',
  '"]; click c1 "javascript:alert(1)"; x["',
  'end\nsubgraph x\nend',
  '%% comment %%{init: {"theme":"x"}}%%',
  'A-->B; style A fill:#f00',
  '#quot;#93;;<br/>#lt;img#gt;',
  '"`**markdown string**`"',
  '\x1b[31mred\x1b[0m \x1b]8;;https://evil.example\x07link\x1b]8;;\x07 \x9b2J',
  '\u202egnp.exe\u2066x\u2069',
  '\u0000\u0007\u0008\u007f\u0085\u2028\u2029\ufeff',
  '{0} {{x}} [x](1)',
  '```suggestion\nimport os\n```',
  '\n<!-- colophon:suggestion 00000000000000000000:1 -->',
  '<!-- colophon:comment / -->',
  '\ud83e half a pair \udc00',
  HOSTILE,
];

/** A report with a text of the tree in every place that can hold one. */
function reportWith(text: string): Report {
  const path = `src/${text}/${text}.py`;
  return report({
    verdict: 'fail',
    findings: [
      finding({
        path,
        message: text,
        duty: text,
        evidence: { expected: [text], found: [text], share: 0.5, margin: 0.1 },
        fix: {
          description: text,
          edits: [{ path: 'src/mine.py', startLine: 1, endLine: 0, newText: '# Example Labs\n' }],
        },
      }),
      finding({ rule: 'license-text-missing', path: 'src/a.py', message: text }),
      finding({ rule: 'license-text-missing', path, message: text }),
      finding({
        rule: 'spdx-invalid',
        path,
        waived: { reason: text, until: null, who: text, path: text, line: 1 },
        message: text,
      }),
    ],
    files: [
      {
        ...DERIVED,
        path,
        origins: [
          {
            ...ORIGIN,
            purl: `pkg:github/acme/${text}@${text}`,
            path: text,
            url: `https://github.example/blob/${text}`,
            license: text,
            holders: [text],
            alternatives: [{ purl: text, path: text, share: 0.4 }],
          },
        ],
      },
    ],
    failed: [{ path: text, reason: text }],
    target: {
      root: text,
      files: { scanned: 1, skipped: [{ path: text, reason: text }], failed: [{ path: text, reason: text }] },
      own: [{ what: text, reason: text }],
      notes: [text],
    },
  });
}

const link = (path: string, line: number): string =>
  `https://github.example/blob/x/${encodeURIComponent(path.toWellFormed())}#L${line}`;
const SUMMARY = {
  link,
  reason: 'Why.',
  reportPlace: 'report.json',
  artifactsUrl: 'https://github.example/r',
};
const COMMENT = {
  prefix: '',
  link,
  runUrl: 'https://github.example/r',
  reason: 'Why.',
  suggested: new Set<string>(),
};

const MARKDOWN: Readonly<Record<string, (of: Report, text: string) => string>> = {
  'job summary': (of, text) => formatSummary(of, { ...SUMMARY, reason: text, leftOut: text }),
  comment: (of, text) => formatComment(of, { ...COMMENT, reason: text }),
  'check run': (of) => checkRunOf(of, { prefix: '', exitCode: 1, elsewhere: new Set() }).summary,
  review: (of) =>
    suggestionsOf(of, {
      prefix: '',
      visible: () => new Map([[1, 'import os']]),
      known: new Set(),
    })[0]?.body ?? '',
};

/** Characters that act on a terminal or turn the reading direction. */
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Tags and addresses of rendered Markdown, in order: what makes it act. Text does not count. */
function structure(markdown: string): string[] {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return [...html.matchAll(/<!--.*?-->|<\/?([a-z][\w-]*)((?:"[^"]*"|[^>"])*)>/gis)].map(
    ([all, tag, attributes = '']) => {
      if (tag === undefined) return all.replace(/[0-9a-f]{20}(:\d+)?/g, 'ID');
      const names = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) =>
        // Addresses of our own making hold the file's name, and nothing else of the tree.
        name === 'href' ? `href=${value?.replace(/^(https:\/\/github\.example\/)blob\/.*$/, '$1…')}` : name,
      );
      return `${all.startsWith('</') ? '/' : ''}${tag} ${names.join(' ')}`;
    },
  );
}

/** Each attack by itself, and texts that a machine makes of them. */
const attack = fc
  .oneof(
    fc.constantFrom(...ATTACKS),
    fc
      .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 8 })), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.trim() !== '');
const RUNS = { numRuns: 300, examples: ATTACKS.map((text): [string] => [text]) };

describe.each(Object.entries(MARKDOWN))('%s', (_name, format) => {
  test('has the structure of a harmless report, whatever the tree holds', () => {
    const harmless = structure(format(reportWith('a harmless text'), 'a harmless text'));
    expect(harmless.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(attack, (text) => {
        const out = format(reportWith(text), text);
        expect(structure(out)).toEqual(harmless);
        expect(out).not.toMatch(ACTING);
        // GitHub's own: mentions, references, emoji, formulas.
        const prose = out.replace(/```[\s\S]*?```|href="[^"]*"|https:\/\/\S+|&#\w+;/g, '');
        expect(prose).not.toMatch(/@\w|:tada:|\$x\$|\]\(javascript/i);
      }),
      RUNS,
    );
  });
});

test('suggestions hold the proposed lines and the line they stand before, nothing else', () => {
  fc.assert(
    fc.property(attack, (text) => {
      const [suggestion] = suggestionsOf(reportWith(text), {
        prefix: '',
        visible: () => new Map([[1, text]]),
        known: new Set(),
      });
      fc.pre(!text.includes('\n'));
      // What cannot be shown as it is, nobody is asked to accept.
      if (suggestion === undefined) return;
      const blocks = marked.lexer(suggestion.body).filter(({ type }) => type === 'code');
      expect(blocks).toHaveLength(1);
      expect(blocks[0]).toMatchObject({ lang: 'suggestion', text: `# Example Labs\n${text}` });
    }),
    RUNS,
  );
});

test('workflow commands: ours, and no others', () => {
  const names = (text: string): string[] =>
    workflowCommands(formatAnnotations(reportWith(text), { prefix: '', reportPlace: 'x' })).map(
      ({ name, properties }) => `${name} ${Object.keys(properties).join()}`,
    );
  const harmless = names('a harmless text');
  fc.assert(
    fc.property(attack, (text) => {
      const out = formatAnnotations(reportWith(text), { prefix: '', reportPlace: 'x' });
      expect(names(text)).toEqual(harmless);
      expect(out.trimEnd().split(/\r\n|\r|\n/)).toHaveLength(harmless.length);
      for (const { properties, data } of workflowCommands(out))
        expect(`${properties.title}${data}`).not.toMatch(ACTING);
    }),
    RUNS,
  );
});

test('annotations of a check run: plain text without anything that acts on a screen', () => {
  fc.assert(
    fc.property(attack, (text) => {
      const { annotations, title } = checkRunOf(reportWith(text), {
        prefix: '',
        exitCode: 1,
        elsewhere: new Set(),
      });
      expect(annotations).toHaveLength(3);
      for (const annotation of annotations)
        expect(`${annotation.title}${annotation.message}${title}`).not.toMatch(ACTING);
    }),
    RUNS,
  );
});

test('Mermaid: boxes and arrows of our own, labels of letters, digits and numbers of characters', () => {
  const label = '(?:[\\p{L}\\p{N} ,/_…§-]|#\\d+;|<br/>)*';
  const line = new RegExp(
    `^(?:flowchart LR|  [cf]\\d+(?:\\(\\["${label}"\\]\\)|\\["${label}"\\])|  c\\d+ -->\\|"${label}"\\| f\\d+|  own\\["${label}"\\])$`,
    'u',
  );
  fc.assert(
    fc.property(attack, (text) => {
      const lines = (formatMermaid(reportWith(text)) ?? '').trimEnd().split('\n');
      expect(lines).toHaveLength(4);
      for (const one of lines) expect(one).toMatch(line);
    }),
    RUNS,
  );
});

test('SARIF: brackets and braces are text, addresses are encoded and lead to the file', () => {
  fc.assert(
    fc.property(attack, (text) => {
      const out = formatSarif(reportWith(text), { prefix: '' });
      expect(out.replaceAll('\n', '')).not.toMatch(ACTING);
      const { runs } = JSON.parse(out) as {
        runs: {
          results: {
            ruleId: string;
            message: { text: string };
            locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
          }[];
        }[];
      };
      const results = runs[0]?.results ?? [];
      expect(results).toHaveLength(3);
      for (const { message } of results) {
        expect(message.text).not.toMatch(ACTING);
        expect(message.text.replaceAll(/\\[\\[\]]/g, '')).not.toMatch(/[[\]]/);
        expect(message.text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
      }
      const ours = results.find(({ ruleId }) => ruleId === 'holder-missing');
      const uri = ours?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
      expect(uri).toMatch(/^[\w%/.~-]+$/);
      expect(decodeURIComponent(uri)).toBe(`src/${text}/${text}.py`.toWellFormed());
    }),
    RUNS,
  );
});

test('the text report and the JSON report: nothing that acts on a terminal, no commands', () => {
  fc.assert(
    fc.property(attack, (text) => {
      const of = reportWith(text);
      const sources = new Map(of.findings.map(({ path }) => [path, text]));
      const out = formatText(of, { sources, color: false, width: 100, milliseconds: null, detailed: true });
      expect(out.replaceAll('\n', '')).not.toMatch(ACTING);
      expect(workflowCommands(out)).toEqual([]);
      expect(formatJson(of).replaceAll('\n', '')).not.toMatch(ACTING);
    }),
    RUNS,
  );
});
