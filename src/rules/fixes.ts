/**
 * Edits that rules propose. They only ever add lines; no notice is taken out or rewritten. Only what is said of an edit
 * follows the language of the report: the lines themselves go into files that all the world reads, and stay English.
 */

import { documentKind } from '../license/notice-documents.ts';
import type { ReleaseNotices } from '../license/release-notices.ts';
import { originName } from '../messages/en.ts';
import type { Messages } from '../messages/messages-in.ts';
import { folderOf } from '../model-card/model-files.ts';
import type { ModelCard, ModelRelease, Said } from '../model-card/release.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import type { Fix } from '../report/schema.ts';
import { languageOf } from '../source/languages.ts';
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

/** Where header lines go, and how they are written there. */
interface HeaderPlace {
  readonly line: number;
  readonly open: string;
  readonly close: string;
}

/** Where a header begins, which is behind the interpreter line and the encoding line of languages that have them. */
function headerStart({ path, notices }: JudgedFile): HeaderPlace {
  const style = languageOf(path)?.comment;
  const line = style === undefined || style.preamble ? notices.headerLine : 1;
  return {
    line,
    open: `${style?.open ?? '#'} `,
    close: style === undefined || style.close === '' ? '' : ` ${style.close}`,
  };
}

/** Behind the header's last copyright statement, in its comment where that goes on; or where a header begins. */
function behindStatements(file: JudgedFile): HeaderPlace {
  const start = headerStart(file);
  const statements = file.notices.statements.filter(({ header }) => header);
  if (statements.length === 0) return start;
  const last = statements.reduce((a, b) => (b.endLine > a.endLine ? b : a));
  const place = { ...start, line: last.endLine + 1 };
  return last.margin === undefined ? place : { ...place, open: last.margin, close: '' };
}

function insertion(description: string, path: string, line: number, newText: string): Fix {
  return { description, edits: [{ path, startLine: line, endLine: line - 1, newText }] };
}

function headerInsertion(description: string, path: string, place: HeaderPlace, text: string): Fix {
  const lines = text.replace(/\n$/, '').split('\n');
  const written = lines.map((line) => `${place.open}${line}${place.close}`.trimEnd());
  return insertion(description, path, place.line, `${written.join('\n')}\n`);
}

/** `Copyright The HuggingFace Inc. team` */
export function copyrightLine(holder: string): string {
  return `Copyright ${/\b(?:teams?|authors)$/i.test(holder) ? 'The ' : ''}${holder}`;
}

export function addHolders({ fixes }: Messages, file: JudgedFile, holders: readonly string[]): Fix {
  const text = holders.map(copyrightLine).join('\n');
  return headerInsertion(fixes.addHolders(holders), file.path, behindStatements(file), text);
}

export function addLicenseNotice({ fixes }: Messages, file: JudgedFile, license: string): Fix {
  const text = license === 'Apache-2.0' ? APACHE_NOTICE : `SPDX-License-Identifier: ${license}`;
  return headerInsertion(fixes.addLicenseNotice(license), file.path, behindStatements(file), text);
}

export function addChangeNotice({ fixes }: Messages, file: JudgedFile, origin: OriginEvidence): Fix {
  const text = `This file was modified from ${originName(origin)}; changes: …`;
  return headerInsertion(fixes.addChangeNotice, file.path, headerStart(file), text);
}

export function declareOrigin({ fixes }: Messages, file: JudgedFile, origin: OriginEvidence): Fix {
  const text = `Source: ${origin.url?.replace(/#.*$/, '') ?? originName(origin)}`;
  return headerInsertion(fixes.declareOrigin, file.path, headerStart(file), text);
}

/** One entry for a component, with the holders that its files name. */
export function addNoticeEntry(
  { fixes }: Messages,
  release: ReleaseNotices,
  origins: readonly OriginEvidence[],
): Fix {
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

/** Lines of a component's NOTICE, at the end of the release's. */
export function appendNotice(
  { fixes }: Messages,
  release: ReleaseNotices,
  component: string,
  lines: readonly string[],
): Fix {
  const path = release.noticePaths[0] ?? 'NOTICE';
  const count = release.lineCount(path);
  const newText = `${count > 0 ? '\n' : ''}${lines.join('\n')}\n`;
  return insertion(fixes.appendNotice(component, path), path, count + 1, newText);
}

/** A sentence at the end of the release's NOTICE. */
export function addSentence({ fixes }: Messages, release: ReleaseNotices, sentence: string): Fix {
  const path = release.noticePaths[0] ?? 'NOTICE';
  const count = release.lineCount(path);
  return insertion(fixes.addSentence(path), path, count + 1, `${count > 0 ? '\n' : ''}${sentence}\n`);
}

/** A sentence at the end of the "Notice" text file of a model release. */
export function appendToNotice(
  { fixes }: Messages,
  { folder, documents }: ModelRelease,
  sentence: string,
): Fix {
  const notice = documents.find(
    ({ kind, path }) => kind === 'notice' && documentKind(path) === 'notice' && folderOf(path) === folder,
  );
  const path = notice?.path ?? (folder === '' ? 'NOTICE' : `${folder}/NOTICE`);
  return atEnd(fixes.addSentence(path), path, notice, sentence);
}

/** A line at the end of a model card. */
export function showInCard(
  { fixes }: Messages,
  { documents }: ModelRelease,
  { path }: ModelCard,
  words: string,
): Fix {
  const card = documents.find((document) => document.path === path);
  return atEnd(fixes.showWords(words, path), path, card, words);
}

function atEnd(description: string, path: string, document: Said | undefined, line: string): Fix {
  const lines = document === undefined || document.text === '' ? [] : document.text.split(/\r\n|\r|\n/);
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return insertion(description, path, count + 1, `${count > 0 ? '\n' : ''}${line}\n`);
}
