/** Edits that rules propose. They only ever add lines; no notice is taken out or rewritten. */

import type { ReleaseNotices } from '../license/release-notices.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import type { Fix } from '../report/schema.ts';
import { fixes, originName } from './messages.ts';
import type { JudgedFile } from './rule.ts';

const APACHE_NOTICE = `
Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
`;

function comment(text: string): string {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n')
    .concat('\n');
}

function insertion(description: string, path: string, line: number, newText: string): Fix {
  return { description, edits: [{ path, startLine: line, endLine: line - 1, newText }] };
}

/** Behind the header's last copyright statement, or where a header begins. */
function behindStatements(file: JudgedFile): number {
  const ends = file.notices.statements.filter(({ header }) => header).map(({ endLine }) => endLine);
  return ends.length === 0 ? file.notices.headerLine : Math.max(...ends) + 1;
}

/** `Copyright The HuggingFace Inc. team` */
export function copyrightLine(holder: string): string {
  return `Copyright ${/\b(?:teams?|authors)$/i.test(holder) ? 'The ' : ''}${holder}`;
}

export function addHolders(file: JudgedFile, holders: readonly string[]): Fix {
  const text = comment(holders.map(copyrightLine).join('\n'));
  return insertion(fixes.addHolders(holders), file.path, behindStatements(file), text);
}

export function addLicenseNotice(file: JudgedFile, license: string): Fix {
  const text = license === 'Apache-2.0' ? APACHE_NOTICE : `SPDX-License-Identifier: ${license}`;
  return insertion(fixes.addLicenseNotice(license), file.path, behindStatements(file), comment(text));
}

export function addChangeNotice(file: JudgedFile, origin: OriginEvidence): Fix {
  const text = comment(`This file was modified from ${originName(origin)}; changes: …`);
  return insertion(fixes.addChangeNotice, file.path, file.notices.headerLine, text);
}

export function declareOrigin(file: JudgedFile, origin: OriginEvidence): Fix {
  const text = comment(`Source: ${origin.url?.replace(/#.*$/, '') ?? originName(origin)}`);
  return insertion(fixes.declareOrigin, file.path, file.notices.headerLine, text);
}

/** One entry for a component, with the holders that its files name. */
export function addNoticeEntry(release: ReleaseNotices, origins: readonly OriginEvidence[]): Fix {
  const [first] = origins as [OriginEvidence];
  const path = release.noticePaths[0] ?? 'NOTICE';
  const lines = release.lineCount(path);
  const holders = [...new Set(origins.flatMap(({ holders: names }) => names))];
  const entry = [
    `This product contains code from ${first.component.name}${
      first.component.repository === null ? '' : ` (${first.component.repository})`
    }${first.license === null ? '' : `, under ${first.license}`}:`,
    ...holders.map(copyrightLine),
  ].join('\n');
  const newText = `${lines > 0 ? '\n' : ''}${entry}\n`;
  return insertion(fixes.addNoticeEntry(first.component.name, path), path, lines + 1, newText);
}
