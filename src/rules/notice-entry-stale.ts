import { type NoticeEntry, namesComponent } from '../license/notice-entries.ts';
import type { Component } from '../origin/evidence.ts';
import { withoutVersion } from '../origin/purl.ts';
import { isComponent } from '../policy/declared.ts';
import type { Finding } from '../report/schema.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** NOTICE names a component of which nothing was found. Only for components whose code would have been recognised. */
export const noticeEntryStale: Rule = {
  id: 'notice-entry-stale',
  level: 'note',
  check(context) {
    // What was not looked at can be in the files that were not changed.
    if (context.scope !== 'repository') return [];
    const found = foundComponents(context);
    const candidates = context.known.filter(
      (component) => !found.has(component.purl) && context.release.mightName(component),
    );
    if (candidates.length === 0) return [];
    const said = new Set<string>();
    const present = context.known.filter(({ purl }) => found.has(purl));
    return context.release.entries().flatMap((entry): Finding[] => {
      if (entry.kind !== 'titled') return [];
      const component = candidates.find((candidate) => isAbout(entry, candidate));
      if (component === undefined || said.has(component.purl)) return [];
      // One repository may have two components: what was found of either is enough.
      if (present.some((other) => isAbout(entry, other))) return [];
      said.add(component.purl);
      return [
        plainFinding(this, {
          level: this.level,
          path: entry.path,
          line: entry.startLine,
          duty: 'policy',
          message: context.messages.noticeEntryStale(entry.title, component.name, context.files.length),
          found: [entry.title],
        }),
      ];
    });
  },
};

/** An address inside an entry can be of what the work uses; its title, or a purl, says what it is about. */
function isAbout(entry: NoticeEntry, component: Component): boolean {
  const how = namesComponent({ ...entry, urls: [] }, component);
  return how === 'purl' || how === 'name';
}

/** Components that any file of the release has code of, those that cannot be told apart included. */
function foundComponents({ files, known, policy }: RuleContext): Set<string> {
  const found = new Set<string>();
  const add = (purl: string): void => void found.add(withoutVersion(purl));
  for (const { origins } of files)
    for (const origin of origins) {
      found.add(origin.component.purl);
      for (const { purl } of [...origin.alternatives, ...origin.family]) add(purl);
      if (origin.through !== null) add(origin.through);
    }
  // What the configuration declares is there, whether or not its code can be recognised.
  for (const component of known)
    if (policy.components.some((declared) => isComponent(declared, component))) found.add(component.purl);
  return found;
}
