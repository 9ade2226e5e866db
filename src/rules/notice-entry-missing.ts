import { about, evidenceFor, importedFiles, levelFor, regionPlace } from './derived.ts';
import { addNoticeEntry } from './fixes.ts';
import { messages } from './messages.ts';
import type { Rule } from './rule.ts';

/** No NOTICE or third-party notices name a component whose code is in the release. */
export const noticeEntryMissing: Rule = {
  id: 'notice-entry-missing',
  level: 'error',
  check(context) {
    const unnamed = importedFiles(context).filter(
      ({ origin }) => context.release.names(origin.component) === null,
    );
    const asked = new Set<string>();
    return unnamed.flatMap(({ file, origin }) => {
      const { purl } = origin.component;
      const key = JSON.stringify([file.path, purl]);
      if (asked.has(key)) return [];
      asked.add(key);
      const same = unnamed.filter((other) => other.origin.component.purl === purl);
      return [
        {
          rule: this.id,
          level: levelFor(this.level, origin),
          path: file.path,
          ...regionPlace(origin),
          duty: 'policy',
          message: messages.noticeEntryMissing(origin),
          ...about(origin),
          evidence: evidenceFor(origin, [origin.component.name], []),
          // One entry serves all files of the component; each finding proposes the same one.
          fix: addNoticeEntry(
            context.release,
            same.map((other) => other.origin),
            [...new Set(same.map((other) => other.file.path))].sort(),
          ),
        },
      ];
    });
  },
};
