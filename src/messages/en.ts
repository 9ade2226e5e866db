/**
 * All that a finding can show, in one place so that its wording can be reviewed and said in another language: messages,
 * what is expected, what mends it, what each rule is about, and why something was not judged. Plain and neutral: what
 * agrees with what, what is expected, what was found. Never a reproach: a finding is about a file, not about a person.
 */

import type { Asked } from '../license/catalogue/asked.ts';
import type { LicenseEntry } from '../license/catalogue/entry.ts';
import type { Refused } from '../license/compatibility.ts';
import type { Owed } from '../model-card/lineage.ts';
import type { ModelName } from '../model-card/release.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import { releaseName } from '../origin/release-name.ts';
import type { AskingRule } from '../rules/one-doubt.ts';

/** "a", "a and b", "a, b and c" */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `transformers 4.34.0` */
export function nameOf({ component, purl }: OriginEvidence): string {
  const version = purl.startsWith(`${component.purl}@`)
    ? ` ${releaseName(purl.slice(component.purl.length + 1))}`
    : '';
  return `${component.name}${version}`;
}

/** `src/…/modeling_llama.py of transformers 4.34.0` */
export function originName(origin: OriginEvidence): string {
  return origin.source === 'in-tree'
    ? `${origin.path} in this repository`
    : `${origin.path} of ${nameOf(origin)}`;
}

/** Why whom a file names may have been there before its origin. */
function earlier({ precededIn, namedBeside }: OriginEvidence): string {
  if (precededIn !== undefined) return ` with the year ${precededIn}, years before that file was published`;
  return namedBeside === true
    ? ', whom other files beside that one name'
    : ', who published before that project did';
}

/** `86 % of this file (lines 41–118 and 3 more regions) agrees with src/…/modeling_llama.py of transformers 4.34.0` */
export function agreement(origin: OriginEvidence): string {
  const [first] = origin.regions;
  const more = origin.regions.length - 1;
  const where =
    first === undefined
      ? ''
      : ` (lines ${first.startLine}–${first.endLine}${more > 0 ? ` and ${more} more ${more === 1 ? 'region' : 'regions'}` : ''})`;
  const source =
    origin.elsewhere === undefined
      ? ''
      : ` (its header names ${origin.elsewhere} as its source, with which nothing could be compared; both may have the code from there)`;
  const copy =
    origin.copyOf === undefined
      ? ''
      : ` (it stands in a copy of ${origin.copyOf} and names its holder, so both may have the code from there)`;
  const older =
    origin.precededBy === undefined
      ? ''
      : ` (its header names ${origin.precededBy}${earlier(origin)}, so both may have the code from there)`;
  const vendored =
    origin.vendoredIn === undefined
      ? ''
      : ` (it lies in ${origin.vendoredIn}, which has a license of its own, and names other holders, so both may have the code from elsewhere)`;
  const fields =
    origin.fieldRows === undefined
      ? ''
      : ' (nearly all that agrees are rows of fields of a data class, as many programs have them)';
  return `${percent(origin.share)} of this file${where} agrees with ${originName(origin)}${source}${copy}${older}${vendored}${fields}`;
}

const terms = (license: string | null): string => license ?? 'an unknown license';

const missing: Readonly<Record<AskingRule, string>> = {
  'holder-missing': 'its copyright holders',
  'license-notice-missing': 'its license notice',
  'change-notice-missing': 'a note that it was changed',
  'upstream-notice-missing': 'the attributions of its notice document',
  'notice-entry-missing': 'an entry in NOTICE or third-party notices',
  'origin-undeclared': 'a line that says where the code comes from',
};

/** ` (and of 2 others)` */
function andOthers(files: number): string {
  if (files < 2) return '';
  return files === 2 ? ' (and of another one)' : ` (and of ${files - 1} others)`;
}

/** `Apache-2.0 has terms on … (https://…)` */
function refusedFor({ license, because, source }: Refused): string {
  return `${license} ${because}${source === null ? '' : ` (${source})`}`;
}

export const messages = {
  /** @param alsoDocument the license accepts a document that goes along as the place of its notice */
  licenseNoticeMissing: (origin: OriginEvidence, alsoDocument: boolean): string =>
    `${agreement(origin)}, whose header carries ${
      origin.license === null ? 'a license notice' : `the ${origin.license} notice`
    }${
      origin.holders.length > 0 ? ` and names ${list(origin.holders)}` : ''
    }. No such notice was found in this file, in a .license file beside it${
      alsoDocument
        ? `, in REUSE.toml, or, with ${origin.holders.length > 0 ? 'these' : 'its'} holders, in a license document of this repository`
        : ' or in REUSE.toml'
    }.`,
  documentNoticeMissing: (origin: OriginEvidence, holders: readonly string[]): string =>
    `${agreement(origin)}, a file without a license notice of its own. The license of ${origin.component.name}${
      holders.length > 0 ? `, which names ${list(holders)},` : ''
    } asks that its terms (${terms(origin.license)}) are in all copies. They were not found in this file, in a .license file beside it, in REUSE.toml or in a license document of this repository.`,

  holderMissing: (origin: OriginEvidence, missing: readonly string[], found: readonly string[]): string =>
    `${agreement(origin)}, whose copyright statement names ${sentenceEnd(list(origin.holders))} ${foundHolders(found)} ${list(missing)} ${
      missing.length === 1 ? 'was' : 'were'
    } not found there, in a .license file beside it or in REUSE.toml.`,
  holderElsewhere: (origin: OriginEvidence, missing: readonly string[], document: string): string =>
    `${agreement(origin)}, whose copyright statement names ${sentenceEnd(list(missing))} ${document} names ${
      missing.length === 1 ? 'this holder' : 'these holders'
    }; the statement is expected in the source file as well.`,
  holderOfDocument: (origin: OriginEvidence, missing: readonly string[], found: readonly string[]): string =>
    `${agreement(origin)}, a file without a license notice of its own. ${list(missing)}, named by the license of ${
      origin.component.name
    } (${terms(origin.license)}), which asks that its copyright notice is in all copies, ${
      missing.length === 1 ? 'was' : 'were'
    } not found in this file, in a .license file beside it, in REUSE.toml, NOTICE or a license document of this repository. ${foundHolders(found)}`,
  authorsMissing: (origin: OriginEvidence, authors: string, unnamed: readonly string[]): string =>
    `${agreement(origin)}, a file without a license notice of its own. The copyright notice of ${
      origin.component.name
    } leaves its holders to ${authors}, which belongs in all copies with it; ${unnamed.length} of ${
      unnamed.length === 1 ? 'its names was' : 'its names were'
    } not found in this repository (${list(unnamed.slice(0, 3))}${unnamed.length > 3 ? ' and others' : ''}).`,
  holderDoubtful: (origin: OriginEvidence, missing: readonly string[]): string =>
    `${agreement(origin)}, whose copyright statement also names ${sentenceEnd(list(missing))} ${
      origin.alternatives.length > 0
        ? `${list(origin.alternatives.slice(0, 3).map(({ path }) => path))} ${
            origin.alternatives.length === 1 ? 'agrees' : 'agree'
          } nearly as well and ${origin.alternatives.length === 1 ? 'does' : 'do'} not all name ${
            missing.length === 1 ? 'this holder' : 'them'
          }, so please check which file this one comes from.`
        : `Please check whether ${missing.length === 1 ? 'this holder' : 'they'} should be named here.`
    }`,

  changeNoticeMissing: (origin: OriginEvidence): string =>
    `${agreement(origin)}, and as a whole it differs from that file. ${terms(origin.license)} asks that a changed file says so; no such line was found in this file.`,
  changeNoticeSlight: (origin: OriginEvidence): string =>
    `${agreement(origin)}, with few changes. They may be upstream's own, made between two releases; if they are yours, ${terms(
      origin.license,
    )} asks that the file says so, and no such line was found in it.`,
  changeNoticeUnlikeDeclared: (origin: OriginEvidence, configuration: string): string =>
    `${agreement(origin)}, with changes, and ${configuration} declares it as not modified. ${terms(
      origin.license,
    )} asks that a changed file says so; no such line was found in this file.`,
  changeNoticeUndated: (origin: OriginEvidence): string =>
    `${agreement(origin)}, with changes. This file says that it was changed; ${terms(origin.license)} asks for the date of the change as well.`,
  changeNoticeImportsOnly: (origin: OriginEvidence): string =>
    `The code of this file is that of ${originName(origin)}; only import statements differ. ${terms(origin.license)} asks that a changed file says so.`,

  licenseTextMissing: (origin: OriginEvidence, licenses: readonly string[]): string =>
    `${agreement(origin)}, which stands under ${terms(origin.license)}. The text of ${list(licenses)} was not found in LICENSE, LICENSES/ or another license document of this repository.`,

  licenseTextOfHeaderMissing: (license: string, files: number): string =>
    `The header of this file${andOthers(files)} says ${license}. The text of this license was not found in LICENSE, LICENSES/ or another license document of this repository.`,

  noticeEntryMissing: (origin: OriginEvidence): string =>
    `${agreement(origin)}. No NOTICE or third-party notices of this repository name ${origin.component.name}.`,

  noticeEntryStale: (title: string, component: string, files: number): string =>
    `“${title}” is named here, and no code of ${component} was found in the ${files} source ${
      files === 1 ? 'file' : 'files'
    } that were compared. If the release ships it in another way, the entry is right as it is.`,

  licenseContradictsText: (path: string, declared: readonly string[], texts: readonly string[]): string =>
    `${path} declares ${list(declared)}; the license documents beside it hold the text of ${sentenceEnd(list(texts))} Please say which of them counts, or add the text of the other.`,
  licenseContradictsTag: (words: readonly string[], tags: readonly string[]): string =>
    `The words of the header say ${list(words)}; its SPDX tag says ${sentenceEnd(list(tags))} Please say which of them counts; where both do, join them in the tag with AND, or with OR where whoever receives the file may choose.`,
  licenseContradictsSidecar: (
    sidecar: string,
    header: readonly string[],
    beside: readonly string[],
  ): string =>
    `The header of this file says ${list(header)}; ${sidecar} says ${sentenceEnd(list(beside))} Please say which of them counts; where both do, join them with AND.`,

  licenseNotTakenIn: (
    origin: OriginEvidence,
    path: string,
    declared: readonly string[],
    refused: Refused,
  ): string =>
    `${agreement(origin)}, which stands under ${terms(origin.license)}. ${path} declares ${list(declared)}, ${
      declared.length === 1 ? 'which does not take' : 'none of which takes'
    } it in: ${refusedFor(refused)}. A version or a choice of license that does, or works that only lie side by side, would settle it.`,

  licenseOfHeaderNotTakenIn: (
    license: string,
    files: number,
    declared: readonly string[],
    refused: Refused,
  ): string =>
    `The header of this file${andOthers(files)} says ${license}. This repository declares ${list(declared)}, ${
      declared.length === 1 ? 'which does not take' : 'none of which takes'
    } such code in, and has no text of ${license}: ${refusedFor(refused)}. The notice is right as it stands; the license of the whole, or where this code belongs, is what to look at.`,

  licenseOfOriginUnknown: (origin: OriginEvidence): string =>
    `${agreement(origin)}. Under which license that file stands could not be found out, so what it asks for was not checked.`,
  licenseOfHeaderUnknown: (): string =>
    'This file has a license notice that does not say which license it means, and nothing beside it does, so what the license asks for was not checked.',
  licenseOfDocumentUnknown: (path: string): string =>
    `The text of ${path} is no license that is known here, so what it asks for was not checked.`,
  licenseOfFolderUnknown: (folder: string, files: number): string =>
    `No license was found for ${folder} (${files} source ${
      files === 1 ? 'file' : 'files'
    }): neither a license document there nor a notice in a file, so what it asks for was not checked.`,

  licenseTextOfEntryMissing: (title: string, license: string): string =>
    `The entry “${title}” says ${license}; the text of this license was not found in the entry, in LICENSES/ or another license document of this repository.`,

  upstreamNoticeMissing: (origin: OriginEvidence, document: string, missing: readonly string[]): string =>
    `${agreement(origin)}. ${origin.component.name} ships a notice document (${document}) whose attributions ${terms(
      origin.license,
    )} asks to hand on. Not found in this repository: ${quotes(missing)}.`,
  upstreamNoticeDoubtful: (origin: OriginEvidence, document: string, missing: readonly string[]): string =>
    `${agreement(origin)}. ${origin.component.name} ships a notice document (${document}) that also names works inside it. Not found in this repository: ${quotes(
      missing,
    )}. Please check whether the code that was taken contains these works.`,

  noticeRemoved: (holders: readonly string[], now: readonly string[]): string =>
    now.length === 0
      ? `This change takes out a copyright statement that names ${list(holders)}; it was not found elsewhere in the change.`
      : `This change takes out a copyright statement that names ${list(holders)}; the new text names ${sentenceEnd(list(now))} Adding a holder is fine as long as the earlier ones stay.`,
  licenseNoticeRemoved: (license: string, now: readonly string[]): string =>
    `This change takes out the ${license} notice of this file${
      now.length === 0 ? '' : `; the new lines say ${list(now)}`
    }. It was not found elsewhere in the change.`,
  attributionRemoved: (text: string): string =>
    `This change takes out a line that says where code comes from (“${text}”); it was not found elsewhere in the change.`,

  licenseReplaced: (origin: OriginEvidence, declared: string): string =>
    `${agreement(origin)}, which stands under ${terms(origin.license)}. This file declares ${declared}, which does not keep ${terms(origin.license)}.`,
  licenseReplacedByRelease: (origin: OriginEvidence, declared: readonly string[]): string =>
    `${agreement(origin)}, which stands under ${terms(origin.license)} and asks to stay under it. This repository declares ${list(declared)}.`,
  licenseLimitsUse: (origin: OriginEvidence, declared: readonly string[]): string =>
    `${agreement(origin)}, which stands under ${terms(origin.license)}. That license allows less than ${list(declared)}, which this repository declares, and nothing in this file says so.`,

  originUndeclared: (origin: OriginEvidence): string =>
    `${agreement(origin)}. No line of this file says where the code comes from.`,

  /** @param asked what else rests on the same origin */
  lowConfidence: (asked: readonly AskingRule[]): string =>
    `Confidence in this origin is low, so please look first whether the code comes from there.${
      asked.length === 0
        ? ''
        : ` If it does, ${list(asked.map((rule) => missing[rule]))} ${asked.length === 1 ? 'is' : 'are'} missing as well.`
    }`,

  /** Behind what is said first of an origin of which the file has little. */
  missingBesides: (asked: readonly AskingRule[]): string =>
    asked.length === 0
      ? 'It is a small part of the file.'
      : `It is a small part of the file; ${list(asked.map((rule) => missing[rule]))} ${asked.length === 1 ? 'is' : 'are'} missing as well.`,

  /**
   * @param compared files that the declaration is about and that could be compared
   * @param others the first of those that agree better with other releases, of `count` in all
   */
  revisionDisputed: (
    name: string,
    revision: string,
    compared: number,
    others: readonly { readonly path: string; readonly releases: string }[],
    count: number,
  ): string =>
    `${name} is declared here at ${revision}. Of ${compared === 1 ? 'one file' : `${compared} files`} that could be compared with its releases, ${count} ${
      count === 1 ? 'agrees' : 'agree'
    } better with another one: ${others.map(({ path, releases }) => `${path} with ${releases}`).join(', ')}${
      others.length < count ? ` and ${count - others.length} more` : ''
    }. What is asked goes by the release that was found; please check the revision.`,
  originDisputed: (origin: OriginEvidence, named: string): string =>
    `${agreement(origin)}. The source that is named for it is ${named}, with which it agrees far less, or not at all. Please check which of the two the code comes from; if it comes from both, name both.`,

  licenseDenied: (origin: OriginEvidence): string =>
    `${agreement(origin)}, which stands under ${terms(origin.license)}. The configuration of this repository does not permit this license for this path. The notices of the file are right as they stand.`,
  declaredLicenseDenied: (license: string): string =>
    `${license} is declared here. The configuration of this repository does not permit this license for this path. Where it is the notice of somebody else, the notice is right as it stands.`,

  /** What is expected where it cannot be quoted. */
  expectedChangeNotice: 'a line that says that the file was changed',
  expectedChangeDate: 'the date of the change',
  expectedLicenseNotice: 'a license notice',
  expectedNot: (license: string): string => `another license than ${license}`,

  waiverExpired: (
    rules: readonly string[],
    paths: readonly string[],
    until: string,
    findings: number,
  ): string =>
    `This waiver of ${list(rules)} for ${list(paths)} counted until ${until}. ${
      findings === 0
        ? 'Nothing needs it any more, so it can go.'
        : `${findings === 1 ? 'One finding counts' : `${findings} findings count`} again.`
    }`,
  waiverUnused: (rules: readonly string[], paths: readonly string[]): string =>
    `This waiver of ${list(rules)} for ${list(paths)} met no finding, so it can go.`,
  ignoreUnused: (rules: readonly string[]): string =>
    `This comment waives ${list(rules)}, of which nothing was found in this file, so it can go.`,
  ignoreWithoutRule: (): string =>
    'This comment names no rule, so it waives nothing. Write the rule in square brackets, and the reason behind them.',
  ignoreOfUnknownRule: (rule: string, nearest: string | null): string =>
    `This comment names “${rule}”, which is no rule that can be waived, so it waives nothing.${
      nearest === null ? '' : ` Did you mean ${nearest}?`
    }`,
  ignoreWithoutReason: (): string =>
    'This comment gives no reason, so it waives nothing. Write behind the bracket why this is in order.',
  ignoreOfOthers: (from: string | null): string =>
    `This comment came along with the code of ${from ?? 'another project'} and was made for that project, so it waives nothing here. It can stay; what is in order in this repository belongs in its configuration.`,

  spdxInvalid: (
    expression: string,
    kind: 'empty' | 'syntax' | 'unknown' | 'spelling' | 'deprecated',
    part: string,
    suggestion: string | null,
  ): string => {
    const advice =
      suggestion === null
        ? 'See https://spdx.org/licenses for the list of identifiers.'
        : `Write ${suggestion}.`;
    if (kind === 'empty')
      return 'The license tag names no license. Write an SPDX identifier, for instance Apache-2.0.';
    if (kind === 'syntax')
      return `“${expression}” is not a valid SPDX license expression. Join identifiers with AND, OR and WITH, and close every bracket.`;
    if (kind === 'deprecated') return `“${part}” is a deprecated SPDX identifier. ${advice}`;
    if (kind === 'spelling') return `SPDX spells “${part}” differently. ${advice}`;
    return `“${part}” is not an SPDX identifier. ${advice}${
      suggestion === null ? ' For a license that SPDX does not list, write LicenseRef- and a name.' : ''
    }`;
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Model releases

  modelCardMissing: (hasModel: boolean): string =>
    `${
      hasModel ? 'A model is released here' : 'The configuration here is that of a model'
    }, and no README.md beside it begins with front matter that names its license. The Hub and its users read the license from there (license: apache-2.0).`,
  cardLicenseMissing: (): string =>
    'The front matter of this model card names no license. Write license: and an identifier of the Hub, or other with license_name and license_link.',
  cardWrongType: (key: string): string =>
    `“${key}” of the front matter is neither a text nor a list of texts, so what it says cannot be read. Write one identifier, for instance license: apache-2.0.`,
  cardLicenseCase: (value: string, spelling: string): string =>
    `The Hub spells “${value}” as ${spelling}, and takes no other spelling.`,
  cardLicenseUnknown: (value: string, spelling: string | null): string =>
    `“${value}” is not a license identifier of the Hub. ${
      spelling === null
        ? 'Write one of https://huggingface.co/docs/hub/repositories-licenses, or other with license_name and license_link.'
        : `Did you mean ${spelling}? Otherwise write other with license_name and license_link.`
    }`,
  cardLicenseIsOther: (value: string, name: string): string =>
    `“${value}” is not a license identifier of the Hub. Write license: other, license_name: ${name}, and a license_link to its text.`,
  cardOtherIncomplete: (missing: readonly string[]): string =>
    `license: other says which license is meant by license_name and license_link; ${list(missing)} ${
      missing.length === 1 ? 'is' : 'are'
    } not there.`,
  cardLinkBroken: (link: string): string =>
    `license_link leads to “${link}”, and no such file is in this repository.`,
  cardRelationUnknown: (value: string, relations: readonly string[], nearest: string | null): string =>
    `“${value}” is no base_model_relation of the Hub, so it does not tell how this model was made from its base model.${
      nearest === null ? '' : ` Did you mean ${nearest}?`
    } The Hub knows ${sentenceEnd(list(relations))}`,
  cardDisagreesWithText: (declared: readonly string[], texts: readonly string[], document: string): string =>
    `This model card declares ${list(declared)}; ${document} holds the text of ${list(texts)}, and the declared license was not found beside it. Both should name the same license.`,
  cardDisagreesWithBase: (owed: Owed, declared: readonly string[]): string =>
    `${reason(owed)}. This model card declares ${list(declared)} and does not name that license, whose terms go along with models that are made from the licensed one.`,

  modelLicenseTextMissing: (owed: Owed): string =>
    `${reason(owed)}, which asks that a copy of it goes along. Its text was not found in LICENSE, LICENSES/ or another license document of this release.${doubt(owed)}`,
  architectureBetrays: (family: string, value: string, licenses: readonly string[]): string =>
    `The configuration names ${value}, an architecture of ${family}, and no document of this release speaks of ${family}. If the weights or the code come from there, its license goes along (${licenses.join(
      ', or ',
    )}). To settle it, name the model under base_model in the card, add the license with its copyright line, or say in the card that the model was trained from scratch.`,

  /** @param alongside the license leaves open where, as long as it is shown with the model */
  modelSentenceMissing: (owed: Owed, sentence: string, alongside: boolean): string =>
    `${reason(owed)}, which asks ${
      alongside
        ? 'to show with the model, for instance in a “Notice” text file'
        : 'for a “Notice” text file that says'
    }: “${sentence}” No such sentence was found.${doubt(owed)}`,
  modelSentenceOfCode: (origin: OriginEvidence, sentence: string): string =>
    `${agreement(origin)}, which stands under ${terms(origin.license)}. That license asks for a “Notice” text file that says: “${sentence}” No NOTICE of this repository says so.`,
  modelSentenceElsewhere: (owed: Owed, sentence: string, path: string): string =>
    `${reason(owed)}, which asks for a “Notice” text file that says: “${sentence}” ${path} says so; a NOTICE file is expected to say it as well.${doubt(owed)}`,
  modelDisplayMissing: (owed: Owed, words: readonly string[], encouraged: boolean): string =>
    `${reason(owed)}, which ${encouraged ? 'encourages showing' : 'asks to show'} ${words
      .map((one) => `“${one}”`)
      .join(
        ' or ',
      )} on a related page or in the documentation. The model card does not show it.${doubt(owed)}`,
  modelHolderMissing: (owed: Owed, missing: readonly string[]): string =>
    `${reason(owed)}, whose copyright notice names ${list(missing)} and goes into all copies. No license or notice document of this release names ${
      missing.length === 1 ? 'this holder' : 'these holders'
    }.${doubt(owed)}`,
  modelRestrictionsMissing: (owed: Owed): string =>
    `${reason(owed)}, which asks to tell those who get the model that its use restrictions hold for them. Neither the model card nor a NOTICE speaks of use restrictions.${doubt(owed)}`,
  expectedRestrictions: (owed: Owed): string =>
    `Use of this model is subject to the use restrictions of the ${owed.license.name}.`,
  modelChangeMissing: (owed: Owed): string =>
    `${reason(owed)}, which asks that modified files say that they were changed. Neither the model card nor a NOTICE says that this model was modified.${doubt(owed)}`,
  expectedModelChange: (): string => 'a line that says that the files were modified',
  modelNamePrefix: (owed: Owed, called: ModelName, prefixes: readonly string[]): string =>
    `${reason(owed)}, which asks that the name of a model made from it begins with ${prefixes
      .map((prefix) => `“${prefix}”`)
      .join(' or ')}. ${NAMED_BY[called.from]} “${called.name}”.${doubt(owed)}`,

  modelDutyToReview: (owed: Owed, asks: Asked): string =>
    `${reason(owed)}. It asks ${asks}. Whether that applies is for a person to say.`,
  codeDutyToReview: (origin: OriginEvidence, asks: Asked): string =>
    `${agreement(origin)}, which stands under ${terms(origin.license)}. It asks ${asks}. Whether that applies is for a person to say.`,
  /** @param models the first of them; `count` is how many there are */
  baseModelsUnknown: (models: readonly string[], count: number): string =>
    count === 1
      ? `The license of the base model ${models[0]} is not in Colophon's table, so what it asks for was not checked. Please look at its model card.`
      : `The licenses of ${count} base models are not in Colophon's table, so what they ask for was not checked: ${
          models.length < count ? `${models.join(', ')} and ${count - models.length} more` : list(models)
        }. Please look at their model cards.`,
} as const;

const NAMED_BY: Readonly<Record<ModelName['from'], string>> = {
  card: 'The front matter calls it',
  title: 'The model card calls it',
  repository: 'The repository is called',
  folder: 'The folder is called',
};

/** Why a license has a say in a model release. */
function reason({ because, license }: Owed): string {
  if (because.kind === 'declared') return `The model card declares ${because.as}, the ${theName(license)}`;
  const { model, stated, family, child } = because;
  const base = stated
    ? `This model is made from ${model}`
    : `The configuration names ${model} as where the model or its code comes from`;
  return child === null
    ? `${base}, and the license of ${family.name} is the ${theName(license)}`
    : `${base}; ${child.name} was made from ${family.name}, whose license is the ${theName(license)}`;
}

/** The name of a license behind an article. */
function theName({ name }: LicenseEntry): string {
  return name.replace(/^the\s+/i, '');
}

/** What has not been verified, and where to look. */
function doubt({ license, because }: Owed): string {
  if (!license.verified)
    return ` This clause has not been compared with the license's text for Colophon; please see ${license.source}.`;
  if (because.kind === 'base' && !because.family.verified && !because.borneOut)
    return ` That this is the license of ${because.family.name} has not been verified for Colophon; please see ${because.family.source}.`;
  return '';
}

export const fixes = {
  addHolders: (holders: readonly string[]): string =>
    `Name ${list(holders)} in the header, beside the holders that stand there.`,
  addLicenseNotice: (license: string): string => `Add the ${license} notice to the header.`,
  addChangeNotice: 'Say in the header that the file was changed, and what was changed.',
  addNoticeEntry: (name: string, document: string): string => `Name ${name} in ${document}.`,
  appendNotice: (name: string, document: string): string =>
    `Add the missing lines of the NOTICE of ${name} to ${document}.`,
  declareOrigin: 'Say in the header where the code comes from.',
  restoreNotice: 'Put the line back.',
  addSentence: (document: string): string => `Add the sentence to ${document}.`,
  showWords: (shown: string, document: string): string => `Show “${shown}” in ${document}.`,
  writeExpression: (suggestion: string): string => `Write ${suggestion}.`,
} as const;

function foundHolders(found: readonly string[]): string {
  return found.length === 0 ? 'This file names no holder.' : `This file names ${sentenceEnd(list(found))}`;
}

/** `“a”, “b”, “c” and 4 more` */
function quotes(lines: readonly string[]): string {
  const shown = lines.slice(0, 3).map((line) => `“${line}”`);
  const more = lines.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : list(shown);
}

/** A full stop behind a name, unless it ends in one ("Acme Corp."). */
function sentenceEnd(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

// -----------------------------------------------------------------------------------------------------------------
// What each rule is about, for formats that show findings without the documentation beside them

export interface RuleText {
  /** What a finding says, in a few words: the title of an annotation. */
  readonly title: string;
  /** What the rule asks for. */
  readonly asks: string;
  /** How a finding is mended. */
  readonly help: string;
}

/** By rule id; the ids of the contract that no rule has yet are named too, so that a new rule has its words. */
export const RULE_TEXTS = {
  'license-notice-missing': {
    title: 'License notice not found',
    asks: 'A file that holds code of someone else keeps the license notice that the code came with.',
    help: 'Put the notice of the origin back into the header, above or beside your own. A .license file beside the file, or an entry in REUSE.toml, counts too.',
  },
  'holder-missing': {
    title: 'Copyright holder not named',
    asks: 'A file that holds code of someone else names every copyright holder whom the origin names.',
    help: 'Name the holders in the header as the origin does. Your own copyright line may stand beside theirs.',
  },
  'change-notice-missing': {
    title: 'Changes not stated',
    asks: 'A file of someone else that was changed says that it was changed.',
    help: 'Add a line to the header that says so, for instance: Modified from NAME of the origin; changes: WHAT.',
  },
  'license-text-missing': {
    title: 'License text not found',
    asks: 'A release that holds code of someone else carries the text of the license of that code.',
    help: 'Add the text of the license as LICENSE or as LICENSES/ID.txt.',
  },
  'notice-entry-missing': {
    title: 'Component not named in NOTICE',
    asks: 'NOTICE or the third-party notices of a release name each component whose code is in it.',
    help: 'Add an entry with the name of the component, its address, its license and its holders.',
  },
  'upstream-notice-missing': {
    title: 'Attribution of a NOTICE not handed on',
    asks: 'What the NOTICE of a component attributes is handed on with the code.',
    help: 'Add the missing lines to your NOTICE.',
  },
  'notice-removed': {
    title: 'Notice taken out by this change',
    asks: 'A change keeps the copyright, license and source lines of others. Moving one is fine.',
    help: 'Put the line back. Adding your own beside it is fine.',
  },
  'license-replaced': {
    title: 'Declared license differs from that of the origin',
    asks: 'Code of someone else stays under the license it came with.',
    help: 'Declare the license of the origin for this file, alone or joined with yours by AND.',
  },
  'origin-undeclared': {
    title: 'Source not named',
    asks: 'A file that holds code of someone else says where the code comes from.',
    help: 'Add a line with the address of the origin to the header.',
  },
  'origin-disputed': {
    title: 'Named source and found origin differ',
    asks: 'The source that a file names, and the revision that is declared for it, is the one that its code agrees with.',
    help: 'Check where the file came from, and name that source and its holders. Where both are right, name both.',
  },
  'spdx-invalid': {
    title: 'SPDX expression not valid',
    asks: 'SPDX expressions parse, and their identifiers exist.',
    help: 'Write an expression of identifiers that https://spdx.org/licenses lists.',
  },
  'license-unknown': {
    title: 'License not identified',
    asks: 'The license of code of someone else is known.',
    help: 'Find out under which license the code was published, and say so in the file or in REUSE.toml.',
  },
  'notice-entry-stale': {
    title: 'NOTICE names a component of which nothing was found',
    asks: 'NOTICE names what is in the release.',
    help: 'Check whether code of the component is still there. An entry too many breaks no duty.',
  },
  'license-denied': {
    title: 'License not permitted here',
    asks: 'Each license is one that the configuration of this repository permits.',
    help: 'Replace the code, or permit the license in the configuration after looking at it.',
  },
  'waiver-expired': {
    title: 'Waiver past its last day',
    asks: 'A waiver with a last day is looked at again when that day is over.',
    help: 'Mend what it waived and take it out, or decide anew and set another day.',
  },
  'waiver-unused': {
    title: 'Waiver that meets no finding',
    asks: 'A waiver that meets no finding any more is taken out.',
    help: 'Take it out, or correct its rule or path.',
  },
  'waiver-invalid': {
    title: 'Comment that cannot waive',
    asks: 'A comment that waives names a rule that can be waived, and gives a reason.',
    help: 'Name the rule and the reason as the documentation of comments that waive shows.',
  },
  'license-contradictory': {
    title: 'Licenses that do not go together',
    asks: 'Places that speak of the same code name licenses that go together, and so do the code and the work it is in.',
    help: 'Correct the place that is out of date, add the missing license text, or join both with AND.',
  },
  'duty-to-review': {
    title: 'Duty that a person has to look at',
    asks: 'Duties that depend on facts which no repository holds are known to somebody.',
    help: 'Look whether the duty is yours; a waiver with the answer keeps it from being asked again.',
  },
  'model-card-license': {
    title: 'License in the model card',
    asks: 'The front matter of a model card declares the license that LICENSE holds.',
    help: 'Set license in the front matter to the identifier of the license in LICENSE.',
  },
  'model-notice-missing': {
    title: 'Notice of the base model not found',
    asks: 'A model that builds on another carries the notice that the license of the other asks for.',
    help: 'Add the notice to NOTICE, in the words of the license.',
  },
  'model-name-prefix': {
    title: 'Name of the base model',
    asks: 'A model that builds on another is named as the license of the other asks.',
    help: 'Let the name of the model begin as the license says.',
  },
  'model-license-text-missing': {
    title: 'License of the base model not found',
    asks: 'A model that builds on another carries the license of the other.',
    help: 'Add the text of the license of the base model to the release.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;

// -----------------------------------------------------------------------------------------------------------------
// Reasons

/**
 * Why something was not judged, not looked at, or taken for the user's own; and what GitHub answered. Such reasons are
 * made far from where they are shown, in threads and inside errors, so that they travel as English text. Reports in
 * another language say them by `reasonIn`, which knows each text of this dictionary again.
 */
export const reasons = {
  // Files and folders.
  symbolicLink: 'symbolic link, not followed',
  notRegular: 'not a regular file',
  isFolder: 'a folder, not a file',
  gone: 'no longer in the folder, though Git tracks it',
  submodule: 'Git submodule: a repository of its own, to be audited there',
  otherRepository: 'another Git repository',
  sparse: (files: number | string): string => `${files} tracked files that a sparse checkout leaves out`,
  nameNotUtf8: 'its name is not valid UTF-8',
  folderDenied: 'folder not readable: permission denied',
  denied: 'not readable: permission denied',
  unreadable: (why: string): string => `not readable: ${why}`,
  tooLarge: (size: number | string): string => `larger than 64 MiB (${size} MiB)`,
  binary: (byte: number | string): string => `binary content (byte ${byte} is NUL), not source text`,
  binaryDocument: 'binary content, no document',
  gitData: 'data of Git',
  mercurialData: 'data of Mercurial',
  subversionData: 'data of Subversion',
  installed: 'installed packages',
  compiled: 'compiled Python',
  cache: 'cache of a tool',
  virtualEnvironments: 'virtual environments',
  virtualEnvironment: 'a virtual environment',

  // Source text that breaks the rules of its language.
  notValid: (line: number | string, what: string, language: string): string =>
    `line ${line}: ${what}, so this is not valid ${language}; it was compared as far as it can be read`,
  stringNeverEnds: 'a string that starts here never ends',
  characterNeverEnds: 'a character that starts here never ends',
  rawStringNeverEnds: 'a raw string that starts here never ends',
  commentNeverEnds: 'a comment that starts here never ends',
  rawBlockNeverEnds: 'a raw block that starts here is never closed',
  bracketNeverEnds: 'a bracket is never closed',
  neverClosed: (sign: string): string => `“${sign}” is never closed`,
  closesAnother: (sign: string): string => `“${sign}” closes another kind of bracket`,
  closesNothing: (sign: string): string => `“${sign}” closes nothing`,

  // Documents.
  reuseNotToml: (why: string): string => `is not valid TOML (${why}), so what it declares does not count`,
  notToml: (why: string): string => `is not valid TOML (${why})`,
  projectNoTable: '“project” is not a table ([project])',
  projectWrongType: (key: string): string =>
    `“${key}” of [project] has a value of a type that cannot be read`,
  headingNeverEnds: (line: number | string): string =>
    `line ${line}: the heading of a section begins here and has no end (])`,
  notJson: (why: string): string => `it is not valid JSON (${why})`,
  annotationsNoArray: '“annotations” is not an array of tables ([[annotations]])',
  annotationWithoutPath: (n: number | string): string => `annotation ${n} has no “path”`,
  noField: (line: number | string): string => `line ${line} is neither a field nor the continuation of one`,
  architecturesNoList: '“architectures” is not a list of names',
  configWrongType: (key: string): string =>
    `the value of “${key}” is no text, so what it says cannot be read`,
  frontMatterWithoutEnd: (line: number | string): string =>
    `line ${line}: the front matter begins here and has no end (a line of three dashes)`,
  frontMatterNotYaml: (line: number | string, why: string): string =>
    `line ${line}: the front matter is not valid YAML (${why})`,
  frontMatterNoKeys: 'it is no list of keys and values',
  frontMatterTooDeep: 'it is nested too deeply',
  frontMatterWrongType: (line: number | string, key: string): string =>
    `line ${line}: “${key}” of the front matter has a value of a type that cannot be read`,
  configNoObject: 'it holds no JSON object, so what it says of the model cannot be read',
  noReport: 'no JSON report of Colophon',
  reportTooLarge: 'too large for a report',
  reportUnreadable: (why: string): string => `cannot be read (${why})`,

  // What is the user's own.
  ownConfigured: (entry: string): string => `the configuration names ${entry}`,
  ownRepository: (name: string): string => `this is the repository ${name}`,
  ownPublisher: (owner: string): string => `${owner} publishes it too`,
  ownMaker: (theirs: string, owner: string): string =>
    `${theirs} publishes it, the maker whose name ${owner} has`,
  ownPackage: (name: string): string => `the package metadata name it ${name}`,
  ownPaths: (name: string): string => `most of its files stand at the paths of ${name}`,

  // GitHub.
  noToken: 'there is no github-token',
  tokenNotValid: 'the github-token is not valid (401)',
  rateLimit: (status: number | string): string => `rate limit (${status})`,
  serverError: (status: number | string): string => `an error of the server (${status})`,
  noConnection: (why: string): string => `no connection: ${why}`,
  fork: 'a fork',
};
