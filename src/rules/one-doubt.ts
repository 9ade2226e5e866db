/**
 * What rests on one origin of low confidence is one warning a file. Whether the code comes from there at all is what a
 * person has to look at first; what would be missing if it does is said in the same breath. So it is with a scrap, a few
 * dozen lines among many others.
 */
import type { Finding, RuleId } from '../report/schema.ts';
import { isScrap } from './derived.ts';
import type { RuleContext } from './rule.ts';

/** Rules that ask for something for an origin's sake, the one whose finding stands for all of them first. */
const ASKING = [
  'holder-missing',
  'license-notice-missing',
  'change-notice-missing',
  'upstream-notice-missing',
  'notice-entry-missing',
  'origin-undeclared',
] as const satisfies readonly RuleId[];
export type AskingRule = (typeof ASKING)[number];

export function oneDoubtEach(
  findings: readonly Finding[],
  { files, messages }: Pick<RuleContext, 'files' | 'messages'>,
): Finding[] {
  const doubted = new Map(
    files.flatMap(({ path, origins }) =>
      origins.flatMap((origin) =>
        origin.source === 'index' && (origin.confidence === 'low' || isScrap(origin))
          ? [[keyOf(path, origin), origin.confidence === 'low'] as const]
          : [],
      ),
    ),
  );
  const byOrigin = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.origin === null || finding.level !== 'warning' || finding.waived !== null) continue;
    const key = keyOf(finding.path, finding.origin);
    if (rankOf(finding) < 0 || !doubted.has(key)) continue;
    byOrigin.set(key, [...(byOrigin.get(key) ?? []), finding]);
  }
  const said = new Map<Finding, Finding | null>();
  for (const [key, asked] of byOrigin) {
    const [first, ...others] = asked.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (first === undefined || others.length === 0) continue;
    for (const other of others) said.set(other, null);
    const rules = new Set(others.flatMap(({ rule }) => (rule === first.rule ? [] : [rule as AskingRule])));
    const more = doubted.get(key) === true ? messages.lowConfidence : messages.missingBesides;
    said.set(first, { ...first, message: `${first.message} ${more([...rules])}` });
  }
  return findings.flatMap((finding) => {
    const instead = said.get(finding);
    return instead === undefined ? [finding] : instead === null ? [] : [instead];
  });
}

function rankOf({ rule }: Finding): number {
  return (ASKING as readonly RuleId[]).indexOf(rule);
}

function keyOf(file: string, { purl, path }: { readonly purl: string; readonly path: string }): string {
  return JSON.stringify([file, purl, path]);
}
