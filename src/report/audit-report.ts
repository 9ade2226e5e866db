/** Puts the report of an audit together. Pure. */
import { originReport, round } from '../origin/describe.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import type { OriginIndex } from '../origin/origin-index.ts';
import type { ScannedFile } from '../scan/scan-file.ts';
import { VERSION } from '../version.ts';
import { MEASURED } from './measured.ts';
import {
  type FileRemark,
  type FileReport,
  type Finding,
  type ModelReport,
  type Report,
  SCHEMA_VERSION,
  type Verdict,
} from './schema.ts';

/** What an audit found, before it is put into the form of the report. */
export interface AuditFacts {
  readonly indexes: readonly OriginIndex[];
  readonly target: Pick<Report['target'], 'root' | 'scope' | 'base' | 'notes'>;
  /** purls of the components that are the project's own, each with the reason. */
  readonly own: ReadonlyMap<string, string>;
  readonly scanned: readonly ScannedFile[];
  readonly skipped: readonly FileRemark[];
  readonly failed: readonly FileRemark[];
  /** Origins of the files that have any, by path. */
  readonly evidence: ReadonlyMap<string, readonly OriginEvidence[]>;
  readonly models: readonly ModelReport[];
  readonly findings: readonly Finding[];
}

export function auditReport(facts: AuditFacts): Report {
  const { indexes, target, scanned, skipped, failed, findings } = facts;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: {
      name: 'colophon',
      version: VERSION,
      index: {
        version: indexes.map((index) => index.data.version).join('+'),
        components: sum(indexes, (index) => index.data.components.length),
        files: sum(indexes, (index) => index.data.originComponent.length),
        fingerprints: sum(indexes, (index) => index.data.prints.size),
      },
      measured: MEASURED,
    },
    target: {
      root: target.root,
      scope: target.scope,
      base: target.base,
      files: { scanned: scanned.length, skipped: skipped.toSorted(byPath), failed: failed.toSorted(byPath) },
      own: [...facts.own].map(([what, reason]) => ({ what, reason })),
      notes: target.notes,
    },
    files: scanned.map((file) => fileReport(file, facts.evidence.get(file.path) ?? [])),
    ...(facts.models.length === 0 ? {} : { models: facts.models }),
    findings,
    verdict: verdictOf(findings, failed),
  };
}

function fileReport(file: ScannedFile, origins: readonly OriginEvidence[]): FileReport {
  const inTree = origins.filter((origin) => origin.source === 'in-tree');
  const coverage = Math.max(file.coverage, ...inTree.map((origin) => origin.share), 0);
  return {
    path: file.path,
    status: origins.length > 0 ? 'derived' : 'original',
    coverage: round(coverage),
    tokens: file.tree.lexed.lines.length,
    header: { license: file.facts.license, holders: file.facts.holders },
    origins: origins.map(originReport),
    parts: file.parts,
    declared: file.declared,
  };
}

/** Findings at error level fail; else what could not be judged makes the verdict incomplete. */
export function verdictOf(findings: readonly Finding[], failed: readonly FileRemark[]): Verdict {
  if (findings.some((finding) => finding.level === 'error' && finding.waived === null)) return 'fail';
  return failed.length > 0 ? 'incomplete' : 'pass';
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function byPath(a: FileRemark, b: FileRemark): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
