import { choicesOf, licensesOf, textId } from '../license/expression.ts';
import type { Finding } from '../report/schema.ts';
import { headerPlace, licensesFor } from './derived.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Two places that speak of the same thing name licences that have nothing in common. */
export const licenseContradictory: Rule = {
  id: 'license-contradictory',
  level: 'warning',
  check: (context) => [...ofRelease(context), ...ofSidecars(context)],
};

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
