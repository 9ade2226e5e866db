import { type Finding, type Level, RULE_IDS, type RuleId } from './schema.ts';

/** Findings that say the same of several files. */
export interface FindingGroup {
  /** Stands for all of them. */
  readonly finding: Finding;
  readonly paths: readonly string[];
}

/** Rules about the release as a whole: they fire for each derived file, and are mended in one place. */
const RELEASE_WIDE: ReadonlySet<RuleId> = new Set<RuleId>(['license-text-missing', 'notice-entry-missing']);

const LEVELS: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Findings with those about the release as a whole drawn together, the most important first: by level, by how much
 * of the file agrees, then by rule and place. Waived findings are left out.
 */
export function grouped(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, i) => {
    if (finding.waived !== null) return;
    const key = isReleaseWide(finding)
      ? JSON.stringify([
          finding.rule,
          finding.level,
          finding.duty,
          finding.origin?.purl.replace(/@[^@]*$/, ''),
          finding.evidence.expected,
        ])
      : String(i);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  });
  return [...groups.values()]
    .map((members) => {
      const [first] = members.sort(byImportance) as [Finding];
      return { finding: first, paths: [...new Set(members.map((member) => member.path))].sort() };
    })
    .sort((a, b) => byImportance(a.finding, b.finding));
}

export function isReleaseWide(finding: Finding): boolean {
  return RELEASE_WIDE.has(finding.rule);
}

function byImportance(a: Finding, b: Finding): number {
  return (
    LEVELS[a.level] - LEVELS[b.level] ||
    (b.evidence.share ?? 0) - (a.evidence.share ?? 0) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) ||
    a.startLine - b.startLine
  );
}
