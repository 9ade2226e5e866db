import type { OriginEvidence } from '../origin/evidence.ts';
import { releaseName } from '../origin/release-name.ts';
import { isAmongReleases } from '../origin/release-range.ts';
import { isComponent } from '../policy/declared.ts';
import type { Finding } from '../report/schema.ts';
import { about, creditsProject, evidenceFor } from './derived.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * Another component explains the code clearly better than the source that the file names, or another release than the
 * one that the configuration names. Where nothing else was found, the code may have been written anew since, so that
 * naming the source is a courtesy and no finding.
 */
export const originDisputed: Rule = {
  id: 'origin-disputed',
  level: 'warning',
  check: (context) => [...ofSources(context), ...ofRevisions(context)],
};

function ofSources(context: RuleContext): Finding[] {
  const { files, messages } = context;
  return files.flatMap((file) =>
    file.declared.flatMap(({ status, line, text, found }) => {
      const origin = file.origins.find(({ purl, path }) => purl === found?.purl && path === found.path);
      if (status !== 'questioned' || origin === undefined) return [];
      // Of several sources that are named, one was found.
      if (creditsProject(file, origin, context)) return [];
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
  );
}

/**
 * Components that the configuration declares at one release and whose files agree better with others: one finding each.
 * What is owed goes by the releases that were found, so a wrong revision misleads those who read it, and nobody else.
 */
function ofRevisions({ files, policy, messages }: RuleContext): Finding[] {
  return policy.components.flatMap((declared): Finding[] => {
    const { revision, matches, line } = declared;
    if (revision === null) return [];
    const compared = files
      .filter(({ path }) => matches(path))
      .flatMap(({ path, origins }) => {
        const origin = origins.find(
          (one) => one.confidence !== 'low' && one.source === 'index' && isComponent(declared, one.component),
        );
        const agrees = origin === undefined ? null : isAmongReleases(revision, origin);
        return origin === undefined || agrees === null ? [] : [{ path, origin, agrees }];
      });
    const others = compared.filter(({ agrees }) => !agrees);
    const [first] = others;
    if (first === undefined) return [];
    const ranges = [...new Set(others.map(({ origin }) => rangeOf(origin)))];
    return [
      plainFinding(originDisputed, {
        // A few changes of the user's own can make another release agree better; an exact copy tells.
        level: others.some(({ origin }) => origin.kind === 'verbatim') ? originDisputed.level : 'note',
        path: policy.path ?? first.path,
        line: policy.path === null ? 1 : line,
        duty: 'policy',
        message: messages.revisionDisputed(
          first.origin.component.name,
          releaseName(revision),
          compared.length,
          others.slice(0, MOST_NAMED).map(({ path, origin }) => ({ path, releases: rangeOf(origin) })),
          others.length,
        ),
        expected: ranges.slice(0, MOST_NAMED),
        found: [revision],
      }),
    ];
  });
}

const MOST_NAMED = 3;

/** `2.0.0`, or `2.0.0 – 2.3.0` */
function rangeOf({ releases }: OriginEvidence): string {
  const [first, last] = [releases?.first ?? '', releases?.last ?? ''].map(releaseName);
  return first === last ? `${first}` : `${first} – ${last}`;
}
