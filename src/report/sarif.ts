/**
 * SARIF 2.1.0 (OASIS), with what GitHub's code scanning reads of it:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
import type { Lang } from '../lang.ts';
import { ruleTextIn } from '../messages/messages-in.ts';
import { shortened } from '../shortened.ts';
import { HOMEPAGE } from '../version.ts';
import { findingTitle } from './annotation.ts';
import { findingIds } from './finding-id.ts';
import { grouped } from './group.ts';
import { falseMatchText } from './measured.ts';
import { pathUri } from './path-uri.ts';
import { escapedInJson, printable } from './printable.ts';
import { ruleUrl } from './rule-url.ts';
import type { Finding, Fix, Level, Report, RuleId } from './schema.ts';
import { waiverText } from './wording.ts';
import { wordsIn } from './words-in.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Code scanning takes no more results in a run. */
const MOST_RESULTS = 25_000;
/** Code scanning shows no more locations of a result. */
const MOST_RELATED = 100;
const MESSAGE_LENGTH = 4000;

export interface SarifOptions {
  /** Path of the audited folder from the top of the repository, `''` or ending in `/`. */
  readonly prefix: string;
  /** English when not given. */
  readonly lang?: Lang;
}

export function formatSarif(report: Report, options: SarifOptions): string {
  return `${escapedInJson(JSON.stringify(sarifLog(report, options), null, 2))}\n`;
}

/** Exported for tests. */
export function sarifLog(report: Report, { prefix, lang = 'en' }: SarifOptions): object {
  const words = wordsIn(lang);
  const ids = findingIds(report.findings);
  const groups = grouped(report.findings);
  const waived = report.findings.filter((finding) => finding.waived !== null);
  const shown = groups.slice(0, MOST_RESULTS - Math.min(waived.length, 1000));
  const suppressed = waived.slice(0, MOST_RESULTS - shown.length);
  const all = [...shown.map(({ finding }) => finding), ...suppressed];
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const place = new Map(rules.map((rule, i) => [rule, i]));
  const left = groups.length + waived.length - all.length;

  const result = (finding: Finding, paths: readonly string[]): object => {
    const id = ids.get(finding) ?? '';
    const others = paths.filter((path) => path !== finding.path);
    return {
      ruleId: finding.rule,
      ruleIndex: place.get(finding.rule),
      level: finding.level,
      message: { text: messageOf(finding, others.length, lang) },
      locations: [location(prefix + finding.path, finding)],
      ...(others.length === 0
        ? {}
        : {
            relatedLocations: others.slice(0, MOST_RELATED).map((path, i) => ({
              id: i + 1,
              message: { text: words.sarif.sameForFile },
              ...location(prefix + path, null),
            })),
          }),
      // Code scanning knows an alert again by the first of these; without line numbers in it, moved lines reopen none.
      partialFingerprints: {
        primaryLocationLineHash: id.includes(':') ? id : `${id}:1`,
        'colophonFinding/v1': id,
      },
      ...(finding.fix === null ? {} : { fixes: [fixOf(finding.fix, prefix)] }),
      ...(finding.waived === null
        ? {}
        : { suppressions: [{ kind: 'external', justification: plain(waiverText(finding.waived, words)) }] }),
      properties: {
        duty: printable(finding.duty),
        ...(finding.origin === null ? {} : { origin: printable(finding.origin.purl) }),
      },
    };
  };

  const { failed } = report.target.files;
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        ...(lang === 'en' ? {} : { language: lang }),
        tool: {
          driver: {
            name: 'Colophon',
            semanticVersion: report.tool.version,
            version: report.tool.version,
            informationUri: HOMEPAGE,
            rules: rules.map((rule) => descriptor(rule, all, lang)),
          },
        },
        automationDetails: { id: `colophon/${prefix}` },
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: [
              ...failed.map(({ path, reason }) => ({
                level: 'error',
                message: { text: plain(reason) },
                locations: [location(prefix + path, null)],
              })),
              ...(left > 0
                ? [
                    {
                      level: 'warning',
                      message: {
                        text: words.sarif.leftOut(left, MOST_RESULTS),
                      },
                    },
                  ]
                : []),
            ],
          },
        ],
        columnKind: 'utf16CodeUnits',
        properties: {
          measured: report.tool.measured,
          falseMatches: falseMatchText(report.tool.measured, words),
        },
        originalUriBaseIds: { SRCROOT: { description: { text: words.sarif.root } } },
        results: [
          ...shown.map(({ finding, paths }) => result(finding, paths)),
          ...suppressed.map((finding) => result(finding, [finding.path])),
        ],
      },
    ],
  };
}

function descriptor(rule: RuleId, findings: readonly Finding[], lang: Lang): object {
  const { title, asks, help } = ruleTextIn(rule, lang);
  const words = wordsIn(lang).sarif;
  const url = ruleUrl(rule);
  return {
    id: rule,
    name: pascalCase(rule),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: asks },
    help: {
      text: `${asks} ${help} ${words.seeAddress(url)}`,
      markdown: `${asks}\n\n${help}\n\n[${words.ruleHelp(rule)}](${url})`,
    },
    helpUri: url,
    defaultConfiguration: { level: gravest(findings.filter((finding) => finding.rule === rule)) },
    properties: { tags: ['license', 'attribution'], precision: 'high' },
  };
}

function gravest(findings: readonly Finding[]): Level {
  return (
    (['error', 'warning'] as const).find((level) => findings.some((one) => one.level === level)) ?? 'note'
  );
}

/** `HolderMissing`, as SARIF wants names of rules. */
function pascalCase(rule: string): string {
  return rule.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

function messageOf(finding: Finding, others: number, lang: Lang): string {
  const words = wordsIn(lang);
  const { expected, found } = finding.evidence;
  return shortened(
    [
      `${plain(findingTitle(finding, lang))}: ${plain(finding.message)}`,
      ...(others > 0 ? [words.sarif.sameForFiles(others)] : []),
      ...(expected.length > 0 ? [words.expectedIs(expected.map(plain).join('; '))] : []),
      ...(found.length > 0 ? [words.foundIs(found.map(plain).join('; '))] : []),
      ...(finding.fix === null ? [] : [words.whatToDoIs(plain(finding.fix.description))]),
    ].join('\n'),
    MESSAGE_LENGTH,
  );
}

/** Text of a message: SARIF gives brackets (links) and braces (placeholders) a meaning, §3.11. */
function plain(text: string): string {
  return printable(shortened(text, MESSAGE_LENGTH))
    .replace(/[\\[\]]/g, (character) => `\\${character}`)
    .replace(/[{}]/g, (character) => character + character);
}

function location(path: string, finding: Finding | null): object {
  const startLine = Math.max(1, finding?.startLine ?? 1);
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(path), uriBaseId: 'SRCROOT' },
      region: { startLine, endLine: Math.max(startLine, finding?.endLine ?? 1) },
    },
  };
}

function fixOf({ description, edits }: Fix, prefix: string): object {
  return {
    description: { text: plain(description) },
    artifactChanges: edits.map(({ path, startLine, endLine, newText }) => ({
      artifactLocation: { uri: pathUri(prefix + path), uriBaseId: 'SRCROOT' },
      replacements: [
        {
          // Whole lines: from the begin of the first to the begin of the line behind the last.
          deletedRegion: {
            startLine,
            startColumn: 1,
            endLine: Math.max(startLine, endLine + 1),
            endColumn: 1,
          },
          insertedContent: { text: newText },
        },
      ],
    })),
  };
}
