import { entryBySpelling, entryOf, isModelLicense } from '../license/catalogue/catalogue.ts';
import { isKnownText } from '../license/library.ts';
import type { CardFields } from '../model-card/front-matter.ts';
import { hubSpelling, isHubLicense, meansText, textIdOfCard } from '../model-card/hub-licenses.ts';
import { declaredBy, owedBy } from '../model-card/lineage.ts';
import { folderOf } from '../model-card/model-files.ts';
import type { ModelCard, ModelRelease } from '../model-card/release.ts';
import { nearestName } from '../nearest-name.ts';
import type { Finding, Level } from '../report/schema.ts';
import { modelLicenseTextMissing } from './model-license-text-missing.ts';
import { textsOf } from './models.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The licence in a model card's front matter is missing or invalid, or disagrees with LICENSE or with the base model's. */
export const modelCardLicense: Rule = {
  id: 'model-card-license',
  level: 'error',
  check(context) {
    return context.models.flatMap((model) => {
      const { card } = model;
      if (card === null) {
        if (!model.hasModel && model.folder !== '') return [];
        return [
          finding(
            model.hasModel ? 'error' : 'warning',
            model.place,
            1,
            context.messages.modelCardMissing(model.hasModel),
          ),
        ];
      }
      // What cannot be read makes the audit incomplete.
      if (card.fields === null) return [];
      const fields = card.fields;
      const written = [
        ...wrongTypes(card, fields, context),
        ...values(card, fields, context),
        ...other(card, fields, context),
        ...link(model, card, fields, context),
      ];
      const related = relation(card, fields, context);
      if (written.length > 0) return [...written, ...related];
      const texts = againstTexts(model, card, context);
      // Where LICENSE is the base model's, both say that the card should name it.
      const told = new Set(texts.flatMap(({ evidence }) => evidence.found));
      return [...texts, ...againstBases(model, card, context, told), ...related];
    });
  },
};

const DUTY = 'Hub model card';

function finding(
  level: Level,
  path: string,
  line: number,
  message: string,
  expected: readonly string[] = [],
  found: readonly string[] = [],
): Finding {
  return plainFinding(modelCardLicense, { level, path, line, duty: DUTY, message, expected, found });
}

function wrongTypes(
  { path }: ModelCard,
  { wrongTypes: wrong }: CardFields,
  { messages }: RuleContext,
): Finding[] {
  return wrong
    .filter(({ value }) => value.startsWith('license'))
    .map(({ value, line }) => finding('error', path, line, messages.cardWrongType(value)));
}

/** Whether each value of `license` is one that the Hub takes. */
function values(
  { path }: ModelCard,
  { license, wrongTypes: wrong }: CardFields,
  { messages }: RuleContext,
): Finding[] {
  if (wrong.some(({ value }) => value === 'license')) return [];
  if (license === null || license.value.length === 0)
    return [finding('error', path, license?.line ?? 1, messages.cardLicenseMissing())];
  return license.value.flatMap((value) => {
    if (isHubLicense(value)) return [];
    const spelling = hubSpelling(value);
    if (spelling !== null && spelling === value.toLowerCase())
      return [
        finding(
          'warning',
          path,
          license.line,
          messages.cardLicenseCase(value, spelling),
          [spelling],
          [value],
        ),
      ];
    const entry = entryBySpelling(value);
    const name = entry !== null && entry.hub === null ? (entry.aliases[0] ?? entry.name) : null;
    return [
      finding(
        'error',
        path,
        license.line,
        name === null
          ? messages.cardLicenseUnknown(value, spelling)
          : messages.cardLicenseIsOther(value, name),
        [name === null ? (spelling ?? 'other') : 'other'],
        [value],
      ),
    ];
  });
}

/** Whether the relation to the base model is one that the Hub knows: another one says nothing of what is owed. */
function relation({ path }: ModelCard, { relation: said }: CardFields, { messages }: RuleContext): Finding[] {
  if (said === null || RELATIONS.includes(said.value)) return [];
  const nearest = nearestName(said.value.slice(0, LONGEST_RELATION).toLowerCase(), RELATIONS);
  return [
    finding(
      'warning',
      path,
      said.line,
      messages.cardRelationUnknown(said.value.slice(0, LONGEST_RELATION), RELATIONS, nearest),
      nearest === null ? RELATIONS : [nearest],
      [said.value.slice(0, LONGEST_RELATION)],
    ),
  ];
}
/** Source: the Hub's documentation, "Specifying a base model". */
const RELATIONS: readonly string[] = ['finetune', 'adapter', 'quantized', 'merge'];
const LONGEST_RELATION = 80;

/** `other` comes with a name and a link. */
function other({ path }: ModelCard, fields: CardFields, { messages }: RuleContext): Finding[] {
  const { license, licenseName, licenseLink } = fields;
  if (license === null) return [];
  const broken = new Set(fields.wrongTypes.map(({ value }) => value));
  if (license.value.some((value) => value.toLowerCase() === 'other')) {
    const missing = [
      ...(licenseName === null && !broken.has('license_name') ? ['license_name'] : []),
      ...(licenseLink === null && !broken.has('license_link') ? ['license_link'] : []),
    ];
    if (missing.length > 0)
      return [finding('error', path, license.line, messages.cardOtherIncomplete(missing), missing)];
  }
  return [];
}

/** A link into the repository leads to a file. */
function link(
  model: ModelRelease,
  { path }: ModelCard,
  { license, licenseLink }: CardFields,
  context: RuleContext,
): Finding[] {
  const target = licenseLink === null ? null : fileOfLink(licenseLink.value, model.folder);
  if (license === null || licenseLink === null || target === null || model.hasPath(target)) return [];
  // Where the text is nowhere, the file that is asked for is the one that the link should lead to.
  if (isTextAskedFor(model, path, context)) return [];
  return [
    finding(
      'error',
      path,
      licenseLink.line,
      context.messages.cardLinkBroken(licenseLink.value),
      [target],
      [],
    ),
  ];
}

/** Whether `model-license-text-missing` asks for the text of the licence that the card declares. */
function isTextAskedFor(model: ModelRelease, card: string, context: RuleContext): boolean {
  const names = declaredBy(model).map(({ spelling }) => entryBySpelling(spelling)?.name);
  return modelLicenseTextMissing
    .check(context)
    .some(
      ({ level, path, evidence }) =>
        level === 'error' && path === card && evidence.expected.some((name) => names.includes(name)),
    );
}

/** The path that a link into the repository means; null for an address elsewhere. */
function fileOfLink(link: string, folder: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('//')) return null;
  const plain = link.replace(/[?#].*$/s, '');
  const parts = plain.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of plain.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return parts.join('/');
}

/** Whether the release carries another licence's text where the card's would stand, and not that one. */
function againstTexts(model: ModelRelease, { path }: ModelCard, context: RuleContext): Finding[] {
  const declared = declaredBy(model);
  const texts = textsOf(model, context);
  const ids = [...texts.keys()];
  if (declared.length === 0 || declared.some(({ spelling }) => ids.some((id) => meansText(spelling, id))))
    return [];
  // Only what would be recognised can be missed.
  const recognisable = declared.every(({ spelling }) => {
    const id = textIdOfCard(spelling);
    return id !== null && (isKnownText(id) || entryOf(id)?.text !== undefined);
  });
  const kinds = new Map(model.documents.map((document) => [document.path, document.kind]));
  const beside = ids.filter((id) =>
    texts
      .get(id)
      ?.some((document) => kinds.get(document) === 'license' && folderOf(document) === model.folder),
  );
  const [first] = declared;
  if (!recognisable || beside.length === 0 || first === undefined) return [];
  const [document] = beside.flatMap((id) => texts.get(id) ?? []);
  return [
    finding(
      'error',
      path,
      first.line,
      context.messages.cardDisagreesWithText(
        declared.map(({ spelling }) => spelling),
        beside.map((id) => entryOf(id)?.name ?? id),
        document ?? 'LICENSE',
      ),
      declared.map(({ spelling }) => spelling),
      beside,
    ),
  ];
}

/**
 * Whether the card names the licence of a base model that is one made for models. A warning: most of them let the maker
 * of a derived model add terms of their own, as long as theirs go along.
 */
function againstBases(
  model: ModelRelease,
  { path }: ModelCard,
  { ownHolders, messages }: RuleContext,
  told: ReadonlySet<string>,
): Finding[] {
  const declared = declaredBy(model);
  const [first] = declared;
  const owed = owedBy(model, ownHolders).filter(
    ({ license, because }) => because.kind === 'base' && because.stated && isModelLicense(license),
  );
  const named = owed.some(({ license }) => declared.some(({ spelling }) => meansText(spelling, license.id)));
  const [base] = owed;
  if (base === undefined || first === undefined || named || told.has(base.license.id)) return [];
  return [
    finding(
      'warning',
      path,
      first.line,
      messages.cardDisagreesWithBase(
        base,
        declared.map(({ spelling }) => spelling),
      ),
      [base.license.hub ?? base.license.aliases[0] ?? base.license.name],
      declared.map(({ spelling }) => spelling),
    ),
  ];
}
