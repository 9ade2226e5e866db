import { vendoredFolder } from '../license/notice-documents.ts';
import type { Finding } from '../report/schema.ts';
import {
  about,
  evidenceFor,
  hasNoticeOfFirst,
  importedFiles,
  regionPlace,
  withoutCarriers,
} from './derived.ts';
import { plainFinding } from './plain-finding.ts';
import type { JudgedFile, Rule, RuleContext } from './rule.ts';

/** Code of others whose licence could not be identified: said, never passed over. */
export const licenseUnknown: Rule = {
  id: 'license-unknown',
  level: 'warning',
  check(context) {
    return [...ofOrigins(context), ...ofHeaders(context), ...ofDocuments(context), ...ofFolders(context)];
  },
};

/** Files derived from something of which the index knows no licence. */
function ofOrigins(context: RuleContext): Finding[] {
  const asked = new Set<string>();
  return withoutCarriers(importedFiles(context)).flatMap(({ file, origin }): Finding[] => {
    if (hasNoticeOfFirst(file, origin)) return [];
    const key = JSON.stringify([file.path, origin.component.purl]);
    if (origin.license !== null || origin.confidence === 'low' || asked.has(key)) return [];
    asked.add(key);
    return [
      {
        rule: licenseUnknown.id,
        level: licenseUnknown.level,
        path: file.path,
        ...regionPlace(origin),
        duty: 'policy',
        message: context.messages.licenseOfOriginUnknown(origin),
        ...about(origin),
        evidence: evidenceFor(origin, [], []),
        fix: null,
      },
    ];
  });
}

/** Files with a licence notice that does not say which licence it means, and nothing else that does. */
function ofHeaders({ files, release, messages }: RuleContext): Finding[] {
  return files.flatMap((file): Finding[] => {
    const vague = file.notices.licenseNotices.find(({ header, license }) => header && license === null);
    if (vague === undefined || isSettled(file, release)) return [];
    return [
      finding(file.path, vague.line, vague.endLine, messages.licenseOfHeaderUnknown(), file.notices.holders),
    ];
  });
}

/** Whether something says which licence a vague notice means. */
function isSettled(file: JudgedFile, release: RuleContext['release']): boolean {
  const { licenseNotices } = file.notices;
  if (licenseNotices.some(({ license }) => license !== null)) return true;
  if ((release.coverage(file.path)?.licenses.length ?? 0) > 0) return true;
  if (file.origins.some(({ license }) => license !== null)) return true;
  // "See LICENSE": the licence beside the file, or of a folder above it.
  return licenseNotices.some(({ pointer }) => pointer !== undefined) && release.licensed(file.path);
}

/** Licence documents of vendored folders whose text is none that is known. */
function ofDocuments({ release, messages }: RuleContext): Finding[] {
  return release.unidentified.map(({ path }) =>
    finding(path, 1, 1, messages.licenseOfDocumentUnknown(path), []),
  );
}

/** Folders of vendored works in which nothing says under which licence they stand. One finding a folder. */
function ofFolders({ files, release, messages }: RuleContext): Finding[] {
  const folders = new Map<string, JudgedFile[]>();
  for (const file of files) {
    const folder = vendoredFolder(file.path);
    // What ties the works together is the project's own.
    const glue = folder !== null && file.path === `${folder}/__init__.py`;
    if (folder !== null && !glue) folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].flatMap(([folder, members]): Finding[] => {
    const silent = members.every(
      (file) =>
        file.notices.licenseNotices.length === 0 &&
        (file.notices.further ?? []).length === 0 &&
        file.origins.length === 0 &&
        !release.licensedWithin(folder, file.path) &&
        (release.coverage(file.path)?.licenses.length ?? 0) === 0,
    );
    const [first] = members.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    if (!silent || first === undefined) return [];
    return [
      finding(
        first.path,
        1,
        1,
        messages.licenseOfFolderUnknown(folder, members.length),
        first.notices.holders,
      ),
    ];
  });
}

function finding(
  path: string,
  startLine: number,
  endLine: number,
  message: string,
  found: readonly string[],
): Finding {
  const { level } = licenseUnknown;
  return plainFinding(licenseUnknown, {
    level,
    path,
    line: startLine,
    endLine,
    duty: 'policy',
    message,
    found,
  });
}
