import { parseCopyright } from '../license/copyright.ts';
import { dutyOf } from '../license/duties.ts';
import { choicesOf } from '../license/expression.ts';
import { satisfies } from '../license/holder-key.ts';
import { attributionKind, isBoilerplate, ownAttributions, wordsOf } from '../license/notice-attributions.ts';
import type { Finding } from '../report/schema.ts';
import {
  about,
  type DerivedFile,
  evidenceFor,
  importedFiles,
  isOwn,
  levelFor,
  regionPlace,
  statementsFor,
  withoutCarriers,
} from './derived.ts';
import { appendNotice } from './fixes.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The component ships a NOTICE, and what it attributes is nowhere in the release. One finding a component. */
export const upstreamNoticeMissing: Rule = {
  id: 'upstream-notice-missing',
  level: 'error',
  check(context) {
    const components = new Map<string, DerivedFile[]>();
    for (const derived of withoutCarriers(importedFiles(context))) {
      const { component, license, documents } = derived.origin;
      if (documents.notice === null || !owesNotice(license)) continue;
      components.get(component.purl)?.push(derived) ?? components.set(component.purl, [derived]);
    }
    return [...components.values()].flatMap((taken): Finding[] => {
      const files = taken.toSorted(
        (a, b) =>
          Number(a.origin.confidence === 'low') - Number(b.origin.confidence === 'low') ||
          (a.file.path < b.file.path ? -1 : 1),
      );
      const [{ file, origin }] = files as [DerivedFile];
      const { lines, own } = attributionsOf(files);
      const missing = lines.filter((line) => !isHandedOn(line, own.has(line), files, context));
      // The heading of another work says nothing without the lines below it.
      const telling = missing.filter((line) => own.has(line) || attributionKind(line) !== 'product');
      // Nor does the component's own where the others are there; that it is named is `notice-entry-missing`'s to ask.
      const isHeading = (line: string): boolean => attributionKind(line) === 'product';
      if (telling.length === 0 || (telling.every(isHeading) && !lines.every(isHeading))) return [];
      const certain = telling.some((line) => own.has(line));
      const document = origin.documents.notice?.path ?? 'NOTICE';
      return [
        {
          rule: this.id,
          level: certain ? levelFor(this.level, origin) : 'warning',
          path: file.path,
          ...regionPlace(origin),
          duty: dutyOf(origin.license, 'upstream-notice') ?? 'policy',
          message: certain
            ? context.messages.upstreamNoticeMissing(origin, document, missing)
            : context.messages.upstreamNoticeDoubtful(origin, document, missing),
          ...about(origin),
          evidence: evidenceFor(origin, missing, []),
          fix: appendNotice(context.messages, context.release, origin.component.name, missing),
        },
      ];
    });
  },
};

/** Whether every licence that one may choose asks to hand the NOTICE on. */
function owesNotice(license: string | null): boolean {
  const choices = license === null ? null : choicesOf(license);
  return choices?.every((ids) => ids.some((id) => dutyOf(id, 'upstream-notice') !== null)) ?? false;
}

/** Attribution lines of a component at the copied releases, and which of them are about the component itself. */
function attributionsOf(files: readonly DerivedFile[]): { lines: string[]; own: Set<string> } {
  const byWords = new Map<string, string>();
  const own = new Set<string>();
  for (const { origin } of files) {
    const { component, documents, holders } = origin;
    const attributions = (documents.notice?.attributions ?? []).filter((line) => !isBoilerplate(line));
    const names = [component.name, ...component.aliases];
    const ours = new Set(
      ownAttributions(attributions, names, [...holders, ...(documents.license?.holders ?? [])]),
    );
    for (const line of attributions) {
      const words = wordsOf(line);
      const known = byWords.get(words) ?? line;
      byWords.set(words, known);
      if (ours.has(line)) own.add(known);
    }
  }
  return { lines: [...byWords.values()], own };
}

/** §4(d) accepts a NOTICE, the documentation and the source form: documents of the release, and the files themselves. */
function isHandedOn(
  line: string,
  own: boolean,
  files: readonly DerivedFile[],
  context: RuleContext,
): boolean {
  const { release } = context;
  if (release.says(line) !== null) return true;
  const kind = attributionKind(line);
  if (kind === 'product') return own && files.some(({ origin }) => release.names(origin.component) !== null);
  if (kind === 'inclusion') return false;
  return (parseCopyright(line)?.holders ?? []).every(
    (holder) =>
      isOwn(holder, context) ||
      release.namesHolder(holder) !== null ||
      files.some(({ file }) => satisfies(holder, statementsFor(file, release))),
  );
}
