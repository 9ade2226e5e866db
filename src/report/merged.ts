/** Reports of several audits as one: of many repositories, or of the parts of one. Pure. */

import { z } from 'zod';
import { withoutVersion } from '../origin/purl.ts';
import type { Measured } from './measured.ts';
import type { Finding, Report, Verdict } from './schema.ts';
import { type Counts, countsOf, derivedFiles } from './wording.ts';

/** `warning`: of a change that is no release and has what a release would be failed for. */
export type MergedVerdict = Verdict | 'warning';

export interface NamedReport {
  /** What was audited, as the caller calls it: `owner/name`, or the report's file. */
  readonly name: string;
  readonly report: Report;
}

export interface MergedReport {
  readonly schemaVersion: 1;
  readonly kind: 'merged';
  readonly verdict: MergedVerdict;
  readonly counts: Counts;
  /** By name. */
  readonly reports: readonly MergedPart[];
  /** False matches when the versions that made the reports were measured, as far as they say; each figure once. */
  readonly measured: readonly Measured[];
  /** Audits that were expected and left no report: never taken for clean. */
  readonly missing: readonly string[];
  /** Files that should be reports and are none. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

export interface MergedPart {
  readonly name: string;
  readonly verdict: MergedVerdict;
  /** Its findings fail nothing. */
  readonly lenient: boolean;
  readonly scope: Report['target']['scope'];
  readonly counts: Counts;
  readonly files: { readonly scanned: number; readonly derived: number; readonly failed: number };
  /** Components that code was found of, without versions, most files first. */
  readonly components: readonly { readonly purl: string; readonly files: number }[];
  readonly index: string;
  readonly findings: readonly Finding[];
}

export function mergeReports(
  named: readonly NamedReport[],
  missing: readonly string[],
  failed: MergedReport['failed'],
): MergedReport {
  const reports = named.map(part).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const total = (level: keyof Counts): number => reports.reduce((sum, { counts }) => sum + counts[level], 0);
  const incomplete =
    reports.length === 0 ||
    missing.length > 0 ||
    failed.length > 0 ||
    reports.some(({ verdict, files }) => verdict === 'incomplete' || files.failed > 0);
  return {
    schemaVersion: 1,
    kind: 'merged',
    verdict: reports.some(({ verdict }) => verdict === 'fail')
      ? 'fail'
      : incomplete
        ? 'incomplete'
        : reports.some(({ verdict }) => verdict === 'warning')
          ? 'warning'
          : 'pass',
    counts: { error: total('error'), warning: total('warning'), note: total('note') },
    reports,
    measured: measuredOf(named),
    missing: [...missing].sort(),
    failed,
  };
}

function measuredOf(named: readonly NamedReport[]): Measured[] {
  const figures = named.flatMap(({ report }): Measured[] => {
    // Reports of the first versions do not say.
    const measured: Measured | undefined = report.tool.measured;
    return measured === undefined ? [] : [measured];
  });
  return [...new Map(figures.map((one) => [JSON.stringify(one), one])).values()];
}

function verdictOf({ verdict, target }: Report): MergedVerdict {
  if (target.lenient !== true || verdict !== 'fail') return verdict;
  return target.files.failed.length > 0 ? 'incomplete' : 'warning';
}

function part({ name, report }: NamedReport): MergedPart {
  const derived = derivedFiles(report);
  const components = new Map<string, number>();
  for (const { origins } of derived)
    for (const purl of new Set(origins.map((origin) => withoutVersion(origin.purl))))
      components.set(purl, (components.get(purl) ?? 0) + 1);
  return {
    name,
    verdict: verdictOf(report),
    lenient: report.target.lenient === true,
    scope: report.target.scope,
    counts: countsOf(report.findings),
    files: {
      scanned: report.target.files.scanned,
      derived: derived.length,
      failed: report.target.files.failed.length,
    },
    components: [...components]
      .map(([purl, files]) => ({ purl, files }))
      .sort((a, b) => b.files - a.files || (a.purl < b.purl ? -1 : 1)),
    index: report.tool.index.version,
    findings: report.findings,
  };
}

const text = z.string();
const remarks = z.array(z.object({ path: text, reason: text }).loose());

const measured = z.object({
  independentFiles: z.number(),
  falseMatches: z.number(),
  doubtfulMatches: z.number(),
});

/** As much of a report as merging reads; reports of later versions may say more. */
const report = z
  .object({
    schemaVersion: z.literal(1),
    tool: z
      .object({
        name: z.literal('colophon'),
        index: z.object({ version: text }).loose(),
        measured: measured.optional(),
      })
      .loose(),
    target: z
      .object({
        scope: z.enum(['repository', 'changed']),
        lenient: z.literal(true).optional(),
        files: z.object({ scanned: z.number(), failed: remarks }).loose(),
      })
      .loose(),
    files: z.array(
      z
        .object({
          path: text,
          status: z.enum(['derived', 'original']),
          origins: z.array(z.object({ purl: text }).loose()),
        })
        .loose(),
    ),
    findings: z.array(
      z
        .object({
          rule: text,
          level: z.enum(['error', 'warning', 'note']),
          path: text,
          startLine: z.number(),
          message: text,
          duty: text,
          origin: z.object({ purl: text }).loose().nullable(),
          evidence: z
            .object({ expected: z.array(text), found: z.array(text), share: z.number().nullable() })
            .loose(),
          waived: z.unknown(),
        })
        .loose(),
    ),
    verdict: z.enum(['pass', 'fail', 'incomplete']),
  })
  .loose();

/** A report out of a file's text; null where it is none. */
export function readReport(json: string): Report | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const result = report.safeParse(value);
  if (!result.success) return null;
  // A report that says nothing of a waiver has none.
  const findings = result.data.findings.map((finding) => ({ ...finding, waived: finding.waived ?? null }));
  return { ...result.data, findings } as unknown as Report;
}
