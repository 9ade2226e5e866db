import { reachOf, refusal } from '../license/compatibility.ts';
import { choicesOf, licensesOf, textId } from '../license/expression.ts';
import { distinctHolders, type LicenseNotice } from '../license/file-notices.ts';
import { disagree, headerNotices, wordsAndTags } from '../license/further-notices.ts';
import { vendoredFolder } from '../license/notice-documents.ts';
import type { Finding } from '../report/schema.ts';
import {
  about,
  certain,
  evidenceFor,
  headerPlace,
  importedFiles,
  licensesFor,
  regionPlace,
  withoutCarriers,
} from './derived.ts';
import { claimsWork, refusedByRelease, strayLicenses } from './header-licenses.ts';
import { leftToRelease } from './license-replaced.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Two places that speak of the same thing name licences that have nothing in common, or that do not go together. */
export const licenseContradictory: Rule = {
  id: 'license-contradictory',
  level: 'warning',
  check: (context) => [
    ...ofRelease(context),
    ...ofHeaders(context),
    ...ofSidecars(context),
    ...ofCode(context),
    ...ofStrayHeaders(context),
  ],
};

/** Code under a licence that may not be in a work under the release's, once for each pair of licences. */
function ofCode(context: RuleContext): Finding[] {
  const whole = wholeWorks(context);
  const packaged = packages(context);
  if (whole.length === 0 && packaged.length === 0) return [];
  const told = new Set<string>();
  return withoutCarriers(certain(importedFiles(context))).flatMap(({ file, origin }): Finding[] => {
    const { license } = origin;
    if (license === null || told.has(license)) return [];
    // A licence that claims the whole claims the package too, whatever that is declared under.
    const claims = licensesOf(license).some(claimsWork) && !liesBeside(file.path, context);
    const works = whole.length > 0 ? whole : claims ? packaged : [];
    const refusals = works.map(({ expression }) => refusal(license, expression));
    // One declaration that takes it in is enough.
    const [first] = refusals;
    if (first === undefined || first === null || refusals.includes(null)) return [];
    // What stays under its licence by its own terms, and says nothing itself, is told as replaced.
    if (leftToRelease(file, origin, context)) return [];
    told.add(license);
    const declared = works.map(({ expression }) => expression);
    const { path } = works[0] as Work;
    return [
      {
        rule: licenseContradictory.id,
        level: licenseContradictory.level,
        path: file.path,
        ...regionPlace(origin),
        duty: 'policy',
        message: context.messages.licenseNotTakenIn(origin, path, declared, first),
        ...about(origin),
        evidence: evidenceFor(origin, [license], declared),
        fix: null,
      },
    ];
  });
}

/** Headers of files that the index does not know, under a licence that the release's does not take in. */
function ofStrayHeaders(context: RuleContext): Finding[] {
  return strayLicenses(context).flatMap((stray): Finding[] => {
    const refused = refusedByRelease(stray, context);
    if (refused === null) return [];
    const { license, file, notice, files } = stray;
    const { declared } = context.release;
    return [
      plainFinding(licenseContradictory, {
        level: licenseContradictory.level,
        path: file.path,
        line: notice.line,
        endLine: notice.endLine,
        duty: 'policy',
        message: context.messages.licenseOfHeaderNotTakenIn(license, files, declared, refused),
        expected: [license],
        found: declared,
      }),
    ];
  });
}

interface Work {
  readonly path: string;
  readonly expression: string;
}

/** What package metadata declare: they speak of all that is in the package. */
function packages({ release }: RuleContext): Work[] {
  return release.metadata.flatMap(({ path, expressions }) =>
    expressions.map((expression) => ({ path, expression })),
  );
}

/** Whether a path is that of a vendored work that comes with a licence of its own. */
function liesBeside(path: string, { release }: RuleContext): boolean {
  const folder = vendoredFolder(path);
  return folder !== null && release.licensedWithin(folder, path);
}

/**
 * Declarations of the whole release under licences that claim all of a work. A text alone does not tell "only" from
 * "or later"; the headers of the release's own files do, where all of them say the same.
 */
function wholeWorks(context: RuleContext): Work[] {
  const { release, files, complete, scope } = context;
  const works = packages(context);
  if (works.length === 0 && complete && scope === 'repository') {
    const own = files.filter(({ status }) => status === 'original');
    const said = new Set(
      own.flatMap(({ notices }) =>
        notices.licenseNotices.flatMap(({ header, license }) =>
          header && license !== null ? [license] : [],
        ),
      ),
    );
    const [expression] = said;
    const [first] = own.filter(({ notices }) => notices.licenseNotices.length > 0);
    if (said.size === 1 && expression !== undefined && first !== undefined)
      if (licensesOf(expression).some((id) => release.rootTexts.includes(textId(id))))
        works.push({ path: first.path, expression });
  }
  // Whoever is offered a licence that claims nothing may take the work under that one.
  return works.every(({ expression }) => choicesOf(expression)?.every((choice) => choice.some(claimsAll)))
    ? works
    : [];
}

function claimsAll(id: string): boolean {
  const reach = reachOf(id);
  return reach === 'work' || reach === 'library';
}

/** Package metadata at the root and the licence texts beside them. */
function ofRelease({ release, messages }: RuleContext): Finding[] {
  return release.metadata.flatMap(({ path, line, expressions }): Finding[] => {
    const ids = expressions.flatMap((expression) =>
      choicesOf(expression) === null ? [] : licensesOf(expression),
    );
    if (ids.length === 0 || release.rootTexts.length === 0) return [];
    const meets = ids.some((id) => release.rootTexts.includes(textId(id)) || release.hasText(id) !== null);
    if (meets) return [];
    return [
      plainFinding(licenseContradictory, {
        level: licenseContradictory.level,
        path,
        line,
        duty: 'policy',
        message: messages.licenseContradictsText(path, expressions, release.rootTexts),
        expected: release.rootTexts,
        found: expressions,
      }),
    ];
  });
}

/**
 * The words of a header and its SPDX tag. Where several holders are named, or an origin's notice was retained, the words
 * speak for one work and the tag for another, and both apply.
 */
function ofHeaders({ files, messages }: RuleContext): Finding[] {
  return files.flatMap((file): Finding[] => {
    const { notices, origins } = file;
    const said = headerNotices(notices);
    const ids = wordsAndTags(said);
    const [words, tags] = ids;
    if (!disagree(ids) || [...words, ...tags].some((id) => id.startsWith('LicenseRef-'))) return [];
    if (distinctHolders(notices.statements.filter(({ header }) => header)).length > 1) return [];
    const retained = origins.flatMap(({ license }) => (license === null ? [] : licensesOf(license)));
    if (retained.map(textId).some((id) => words.includes(id) || tags.includes(id))) return [];
    const tag = said.find(({ kind }) => kind === 'spdx') as LicenseNotice;
    const asWritten = (inTag: boolean): string[] => [
      ...new Set(said.flatMap(({ kind, license }) => ((kind === 'spdx') === inTag ? (license ?? []) : []))),
    ];
    const [inWords, inTags] = [asWritten(false), asWritten(true)];
    return [
      plainFinding(licenseContradictory, {
        level: licenseContradictory.level,
        path: file.path,
        line: tag.line,
        duty: 'policy',
        message: messages.licenseContradictsTag(inWords, inTags),
        expected: inWords,
        found: inTags,
      }),
    ];
  });
}

/** A file's header and the sidecar made for it. What REUSE.toml says of many files gives way to a header. */
function ofSidecars({ files, release, messages }: RuleContext): Finding[] {
  return files.flatMap((file): Finding[] => {
    const sidecar = `${file.path}.license`;
    const beside = release.coverage(file.path);
    if (beside === null || !beside.paths.includes(sidecar)) return [];
    const header = file.notices.licenseNotices.flatMap(({ header, license }) =>
      header && license !== null ? [license] : [],
    );
    const said = new Set(header.flatMap(licensesOf).map(textId));
    const other = beside.licenses.flatMap(licensesOf).map(textId);
    if (said.size === 0 || other.length === 0 || other.some((id) => said.has(id))) return [];
    const { startLine, endLine } = headerPlace(file);
    const all = [...new Set(licensesFor(file, release, true))].filter((license) => license !== null);
    return [
      plainFinding(licenseContradictory, {
        level: licenseContradictory.level,
        path: file.path,
        line: startLine,
        endLine,
        duty: 'policy',
        message: messages.licenseContradictsSidecar(sidecar, header, beside.licenses),
        expected: header,
        found: all,
      }),
    ];
  });
}
