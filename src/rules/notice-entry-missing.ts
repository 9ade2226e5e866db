import { dutyOf } from '../license/duties.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import type { Fix } from '../report/schema.ts';
import { about, evidenceFor, levelFor, nearestOrigins, regionPlace } from './derived.ts';
import { addNoticeEntry } from './fixes.ts';
import type { Rule } from './rule.ts';

/** No NOTICE or third-party notices name a component whose code is in the release. */
export const noticeEntryMissing: Rule = {
  id: 'notice-entry-missing',
  level: 'error',
  check(context) {
    const isNamed = (origin: OriginEvidence | null): boolean =>
      origin !== null && context.release.names(origin.component) !== null;
    const unnamed = nearestOrigins(context)
      .filter(({ origin, carrier }) => !isNamed(origin) && !isNamed(carrier))
      .sort((a, b) => (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0));
    const origins = new Map<string, OriginEvidence[]>();
    for (const { origin } of unnamed)
      origins.get(origin.component.purl)?.push(origin) ?? origins.set(origin.component.purl, [origin]);

    const asked = new Set<string>();
    const proposed = new Map<string, Fix>();
    return unnamed.flatMap(({ file, origin }) => {
      const { purl } = origin.component;
      const key = JSON.stringify([file.path, purl]);
      if (asked.has(key)) return [];
      asked.add(key);
      // One entry serves all files of the component, so the first finding proposes it and the others point to it.
      const known = proposed.get(purl);
      const fix =
        known ?? addNoticeEntry(context.messages, context.release, origins.get(purl) as OriginEvidence[]);
      proposed.set(purl, fix);
      return [
        {
          rule: this.id,
          level: levelFor(this.level, origin),
          path: file.path,
          ...regionPlace(origin),
          duty: dutyOf(origin.license, 'library-notice') ?? 'policy',
          message: context.messages.noticeEntryMissing(origin),
          ...about(origin),
          evidence: evidenceFor(origin, [origin.component.name], []),
          fix: known === undefined ? fix : { ...fix, edits: [] },
        },
      ];
    });
  },
};
