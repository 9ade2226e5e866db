import { dutyOf } from '../license/duties.ts';
import { choicesOf, textId } from '../license/expression.ts';
import { isKnownText } from '../license/text.ts';
import { about, evidenceFor, importedFiles, levelFor, regionPlace } from './derived.ts';
import { messages } from './messages.ts';
import type { Rule } from './rule.ts';

/** The release contains code under a licence whose text it does not carry. */
export const licenseTextMissing: Rule = {
  id: 'license-text-missing',
  level: 'error',
  check(context) {
    const asked = new Set<string>();
    return importedFiles(context).flatMap(({ file, origin }) => {
      if (origin.license === null) return [];
      const duty = dutyOf(origin.license, 'license-text');
      if (duty === null) return [];
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
          rule: this.id,
          level: levelFor(this.level, origin),
          path: file.path,
          ...regionPlace(origin),
          duty,
          message: messages.licenseTextMissing(origin, missing),
          ...about(origin),
          evidence: evidenceFor(origin, missing, [...context.release.texts.keys()].sort()),
          fix: null,
        },
      ];
    });
  },
};
