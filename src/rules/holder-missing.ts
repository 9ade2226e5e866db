import { dutyOf } from '../license/duties.ts';
import { distinctHolders } from '../license/file-notices.ts';
import { holderKey, missingHolders } from '../license/holder-key.ts';
import type { Finding } from '../report/schema.ts';
import {
  about,
  derivedFiles,
  documentNotice,
  evidenceFor,
  headerPlace,
  isOwn,
  levelFor,
  statementsFor,
  withoutCarriers,
} from './derived.ts';
import { addHolders } from './fixes.ts';
import type { Rule } from './rule.ts';

/**
 * A holder whom the origin names, at the release that was copied, is not named by the derived file; or one whom the
 * component's licence names for all its files is named nowhere.
 */
export const holderMissing: Rule = {
  id: 'holder-missing',
  level: 'error',
  check(context) {
    const { release } = context;
    const asked = new Map<string, Set<string>>();
    return withoutCarriers(derivedFiles(context)).flatMap(({ file, origin }): Finding[] => {
      const duty = dutyOf(origin.license, 'holders');
      if (duty === null) return [];
      const statements = statementsFor(file, release);
      const before = asked.get(file.path) ?? new Set<string>();
      asked.set(file.path, before);
      const absent = (holders: readonly string[]): string[] =>
        missingHolders(holders, statements).filter(
          (holder) => !isOwn(holder, context) && !before.has(holderKey(holder)),
        );
      const finding = (
        level: Finding['level'],
        message: string,
        expected: readonly string[],
        missing: readonly string[],
      ): Finding => {
        for (const holder of missing) before.add(holderKey(holder));
        return {
          rule: this.id,
          level,
          path: file.path,
          ...headerPlace(file),
          duty,
          message,
          ...about(origin),
          evidence: evidenceFor(origin, expected, distinctHolders(statements.statements)),
          fix: addHolders(context.messages, file, missing),
        };
      };

      const findings: Finding[] = [];
      const error = levelFor(this.level, origin) === 'error' && origin.license !== null;
      // Where nothing is certain there is no use in telling what is more or less so.
      const certain = error ? origin.requiredHolders : [...origin.requiredHolders, ...origin.doubtfulHolders];
      const required = absent(certain);
      if (required.length > 0) {
        const documents = required.map((holder) => release.namesHolder(holder));
        const nowhere = documents.includes(null);
        findings.push(
          finding(
            error && nowhere ? 'error' : 'warning',
            nowhere
              ? context.messages.holderMissing(origin, required, distinctHolders(statements.statements))
              : context.messages.holderElsewhere(origin, required, documents[0] ?? ''),
            certain,
            required,
          ),
        );
      }
      const doubtful = error ? absent(origin.doubtfulHolders) : [];
      if (doubtful.length > 0)
        findings.push(
          finding(
            'warning',
            context.messages.holderDoubtful(origin, doubtful),
            origin.doubtfulHolders,
            doubtful,
          ),
        );
      const document = documentNotice(origin);
      // What stood in a document may be handed on in one.
      const named = absent(document?.holders ?? []).filter((holder) => release.namesHolder(holder) === null);
      if (document !== null && named.length > 0)
        findings.push(
          finding(
            document.certain ? levelFor(this.level, origin) : 'warning',
            context.messages.holderOfDocument(origin, named, distinctHolders(statements.statements)),
            document.holders,
            named,
          ),
        );
      const authors = document?.authors ?? null;
      const unnamed = absent(authors?.holders ?? []).filter((holder) => release.namesHolder(holder) === null);
      if (authors !== null && unnamed.length > 0)
        findings.push(
          finding(
            'warning',
            context.messages.authorsMissing(origin, authors.path, unnamed),
            [authors.path],
            unnamed,
          ),
        );
      return findings;
    });
  },
};
