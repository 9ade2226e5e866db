import { dutyOf } from '../license/duties.ts';
import { choicesOf, expressionProblems, textId } from '../license/expression.ts';
import { isKnownText } from '../license/library.ts';
import type { Finding } from '../report/schema.ts';
import {
  about,
  certain,
  documentNotice,
  evidenceFor,
  importedFiles,
  levelFor,
  regionPlace,
  withoutCarriers,
} from './derived.ts';
import { refusedByRelease, strayLicenses } from './header-licenses.ts';
import { licenseNoticeMissing } from './license-notice-missing.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The release contains code under a licence whose text it does not carry. */
export const licenseTextMissing: Rule = {
  id: 'license-text-missing',
  level: 'error',
  check(context) {
    const ofFiles = ofDerivedFiles(context);
    const asked = new Set(ofFiles.flatMap(({ evidence }) => evidence.expected));
    return [...ofFiles, ...ofEntries(context, asked), ...ofHeaders(context, asked)];
  },
};

function ofDerivedFiles(context: RuleContext): Finding[] {
  const asked = new Set<string>();
  // Where the terms are themselves the notice that is owed, `license-notice-missing` asks for them.
  const notices = new Set(
    licenseNoticeMissing
      .check(context)
      .flatMap(({ level, path, origin }) =>
        level === 'error' ? [JSON.stringify([path, origin?.purl])] : [],
      ),
  );
  return withoutCarriers(certain(importedFiles(context))).flatMap(({ file, origin }): Finding[] => {
    if (origin.license === null) return [];
    const duty = dutyOf(origin.license, 'license-text');
    if (duty === null) return [];
    if (documentNotice(origin) !== null && notices.has(JSON.stringify([file.path, origin.purl]))) return [];
    // Short licences may stand in the file itself.
    const inFile = new Set(
      file.notices.licenseNotices.flatMap(({ kind, license }) =>
        kind === 'text' && license !== null ? [textId(license)] : [],
      ),
    );
    const choices = (choicesOf(origin.license) ?? []).map((ids) =>
      ids.filter(
        (id) => isKnownText(textId(id)) && !inFile.has(textId(id)) && context.release.hasText(id) === null,
      ),
    );
    const missing = choices.sort((a, b) => a.length - b.length)[0] ?? [];
    const key = JSON.stringify([file.path, missing]);
    if (missing.length === 0 || asked.has(key)) return [];
    asked.add(key);
    return [
      {
        rule: licenseTextMissing.id,
        level: levelFor(licenseTextMissing.level, origin),
        path: file.path,
        ...regionPlace(origin),
        duty,
        message: context.messages.licenseTextMissing(origin, missing),
        ...about(origin),
        evidence: evidenceFor(origin, missing, [...context.release.texts.keys()].sort()),
        fix: null,
      },
    ];
  });
}

/**
 * Entries of a NOTICE that name a licence whose text is nowhere. A warning, since the work itself need not have been
 * seen; one finding a licence, and none for those that a derived file asks for anyway.
 */
function ofEntries(context: RuleContext, asked: Set<string>): Finding[] {
  return context.release.entries().flatMap((entry): Finding[] => {
    if (entry.kind !== 'titled' || entry.license === null) return [];
    const missing = licensesNamed(entry.license).filter(
      (id) =>
        isKnownText(textId(id)) &&
        context.release.hasText(id) === null &&
        !asked.has(id) &&
        !(id.startsWith('CC-BY') && entry.urls.some((url) => CC_ADDRESS.test(url))),
    );
    const [license] = missing;
    const duty = license === undefined ? null : dutyOf(license, 'license-text');
    if (license === undefined || duty === null) return [];
    for (const id of missing) asked.add(id);
    return [
      plainFinding(licenseTextMissing, {
        level: 'warning',
        path: entry.path,
        line: entry.startLine,
        endLine: entry.endLine,
        duty,
        message: context.messages.licenseTextOfEntryMissing(entry.title, missing.join(', ')),
        expected: missing,
        found: [...context.release.texts.keys()].sort(),
      }),
    ];
  });
}

/**
 * Headers that name a licence which the release neither declares nor has the text of. A warning, since the index does
 * not know the file; where the release could not even take such code in, `license-contradictory` says so.
 */
function ofHeaders(context: RuleContext, asked: Set<string>): Finding[] {
  return strayLicenses(context).flatMap((stray): Finding[] => {
    const { license, file, notice, files } = stray;
    if (asked.has(license) || refusedByRelease(stray, context) !== null) return [];
    return [
      plainFinding(licenseTextMissing, {
        level: 'warning',
        path: file.path,
        line: notice.line,
        endLine: notice.endLine,
        duty: dutyOf(license, 'license-text') ?? 'policy',
        message: context.messages.licenseTextOfHeaderMissing(license, files),
        expected: [license],
        found: [...context.release.texts.keys()].sort(),
      }),
    ];
  });
}

/** Creative Commons licences ask for "the text of, or the URI or hyperlink to" the licence (4.0 §3(a)(1)(C), 3.0 §4(a)). */
const CC_ADDRESS = /creativecommons\.org\/licenses\/by/i;

/** Ids of an expression, or of a name that stands for one ("Apache 2.0"); where one may choose, of the first choice. */
function licensesNamed(text: string): readonly string[] {
  const choices = choicesOf(text);
  if (choices !== null) return choices[0] ?? [];
  const [problem, ...others] = expressionProblems(text);
  return problem?.suggestion != null && others.length === 0 ? (choicesOf(problem.suggestion)?.[0] ?? []) : [];
}
