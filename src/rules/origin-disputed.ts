import { about, evidenceFor } from './derived.ts';
import type { Rule } from './rule.ts';

/**
 * Another component explains the code clearly better than the source that the file names. Where nothing else was found
 * the code may have been written anew since, so that naming the source is a courtesy and no finding.
 */
export const originDisputed: Rule = {
  id: 'origin-disputed',
  level: 'warning',
  check: ({ files, messages }) =>
    files.flatMap((file) =>
      file.declared.flatMap(({ status, line, text, found }) => {
        const origin = file.origins.find(({ purl, path }) => purl === found?.purl && path === found.path);
        if (status !== 'questioned' || origin === undefined) return [];
        return [
          {
            rule: originDisputed.id,
            level: originDisputed.level,
            path: file.path,
            startLine: line ?? 1,
            endLine: line ?? 1,
            duty: 'policy',
            message: messages.originDisputed(origin, text),
            ...about(origin),
            evidence: evidenceFor(origin, [`${origin.purl} ${origin.path}`], [text]),
            fix: null,
          },
        ];
      }),
    ),
};
