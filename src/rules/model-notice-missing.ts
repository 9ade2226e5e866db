import { termsOf } from '../license/duties.ts';
import { holderKey } from '../license/holder-key.ts';
import { plainWords } from '../license/plain-words.ts';
import type { Said } from '../model-card/release.ts';
import type { Finding } from '../report/schema.ts';
import { about, certain, evidenceFor, importedFiles, regionPlace, withoutCarriers } from './derived.ts';
import { addSentence, appendToNotice, showInCard } from './fixes.ts';
import { holderMissing } from './holder-missing.ts';
import { clauseOf, levelOf, type ModelDuty, modelDuties } from './models.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Words that the licence of the base model wants in the release are not there. */
export const modelNoticeMissing: Rule = {
  id: 'model-notice-missing',
  level: 'error',
  check(context) {
    return [
      ...modelDuties(context, 'notice-sentence').flatMap((duty) => sentence(duty, context)),
      ...modelDuties(context, 'display').flatMap((duty) => display(duty, context)),
      ...modelDuties(context, 'holders').flatMap((duty) => holders(duty, context)),
      ...modelDuties(context, 'use-restrictions').flatMap((duty) => restrictions(duty, context)),
      ...modelDuties(context, 'change-notice').flatMap((duty) => changes(duty, context)),
      ...ofCode(context),
    ];
  },
};

/** The sentence that belongs in a "Notice" text file. */
function sentence(duty: ModelDuty, { messages }: RuleContext): Finding[] {
  const { model, owed, terms } = duty;
  const [words = ''] = terms.words ?? [];
  if (saying(model.documents, ['notice'], terms.words)) return [];
  // A licence text quotes its own sentence; only what the release says itself counts.
  const shown = saying(model.documents, ['readme'], terms.words);
  if (shown !== null && terms.where.includes('model card')) return [];
  const level = levelOf(modelNoticeMissing.level, duty);
  return [
    plainFinding(modelNoticeMissing, {
      level: shown !== null && level === 'error' ? 'warning' : level,
      ...owed.place,
      duty: clauseOf(owed.license, terms),
      message:
        shown === null
          ? messages.modelSentenceMissing(owed, words, terms.where.includes('model card'))
          : messages.modelSentenceElsewhere(owed, words, shown.path),
      expected: [words],
      found: shown === null ? [] : [shown.path],
      fix: appendToNotice(messages, model, words),
    }),
  ];
}

/**
 * The same sentence for code that came under such a licence: its "Materials" are the software too. A warning, once a
 * licence, since these licences are written with weights in mind; a model release has been asked already.
 */
function ofCode(context: RuleContext): Finding[] {
  const asked = new Set(modelDuties(context, 'notice-sentence').flatMap(({ terms }) => terms.words ?? []));
  return withoutCarriers(certain(importedFiles(context))).flatMap(({ file, origin }): Finding[] => {
    const found = termsOf(origin.license, 'notice-sentence');
    const [words] = found?.terms.words ?? [];
    if (found === null || words === undefined || found.terms.onlyFor !== undefined || asked.has(words))
      return [];
    asked.add(words);
    if (found.terms.words?.some((one) => context.release.noticeSays(one) !== null)) return [];
    const { messages, release } = context;
    return [
      {
        rule: modelNoticeMissing.id,
        level: 'warning',
        path: file.path,
        ...regionPlace(origin),
        duty: `${found.id} ${found.terms.clause}`,
        message: messages.modelSentenceOfCode(origin, words),
        ...about(origin),
        evidence: evidenceFor(origin, [words], []),
        fix: addSentence(messages, release, words),
      },
    ];
  });
}

/** Words that are shown with the product. */
function display(duty: ModelDuty, { messages }: RuleContext): Finding[] {
  const { model, owed, terms } = duty;
  const words = terms.words ?? [];
  if (saying(model.documents, ['readme'], words) !== null) return [];
  return [
    plainFinding(modelNoticeMissing, {
      level: levelOf(modelNoticeMissing.level, duty),
      ...owed.place,
      duty: clauseOf(owed.license, terms),
      message: messages.modelDisplayMissing(owed, words, terms.encouraged === true),
      expected: words,
      fix: model.card === null ? null : showInCard(messages, model, model.card, words[0] as string),
    }),
  ];
}

/** Holders whom the licence's copyright notice names. */
function holders(duty: ModelDuty, context: RuleContext): Finding[] {
  const { model, owed, terms } = duty;
  // Where code came along whose notice names the same holder, that notice is asked for.
  const asked = new Set(
    holderMissing.check(context).flatMap(({ evidence }) => evidence.expected.map(holderKey)),
  );
  const missing = owed.holders.filter(
    (holder) =>
      !asked.has(holderKey(holder)) && saying(model.documents, ['license', 'notice'], [holder]) === null,
  );
  if (missing.length === 0) return [];
  return [
    plainFinding(modelNoticeMissing, {
      level: levelOf(modelNoticeMissing.level, duty),
      ...owed.place,
      duty: clauseOf(owed.license, terms),
      message: context.messages.modelHolderMissing(owed, missing),
      expected: missing,
    }),
  ];
}

/** How a release tells that a licence restricts the use of the model: in English, Korean, Chinese, Japanese. */
const RESTRICTIONS =
  /\buse[-\s]+(?:based[-\s]+)?restrictions?\b|\brestricted[-\s]+uses?\b|\b(?:prohibited|acceptable)[-\s]+uses?\b|\buse[-\s]+policy\b|\battachment\s+a\b|\b(?:paragraph|section)\s+(?:[3-5]|5\.1|3\.2|2\.3)\b|(?:사용|이용)(?:상의?|에\s*대한)?\s*제한|(?:제한|금지)된?\s*(?:사용|이용|용도)|(?:사용|이용)\s*정책|(?:使用|用途|利用)(?:上)?的?(?:限制|制限)|(?:受限|禁止)的?(?:使用|用途)|使用政策|禁止(?:される|されている|された)?(?:使用|利用|用途)|(?:使用|利用)ポリシー/i;

/** A copy of the licence carries its restrictions along; that they hold for others too is said besides. */
function restrictions(duty: ModelDuty, { messages }: RuleContext): Finding[] {
  const { model, owed, terms } = duty;
  if (model.documents.some(({ kind, text }) => kind !== 'license' && RESTRICTIONS.test(text))) return [];
  return [
    plainFinding(modelNoticeMissing, {
      level: 'warning',
      ...owed.place,
      duty: clauseOf(owed.license, terms),
      message: messages.modelRestrictionsMissing(owed),
      expected: [messages.expectedRestrictions(owed)],
    }),
  ];
}

/** How a release tells that its files are not those of the base model any more, in the same languages. */
const CHANGED =
  /\b(?:modif(?:y|ied|ies|ications?)|chang(?:ed|es)|fine-?\s?tun(?:ed?|ing)|adapt(?:ed|ers?|ation)|derived|deriv(?:ative|ed)|quanti[sz](?:ed|ation)|merged?|distill(?:ed|ation)|(?:further|continued?|post)[-\s](?:pre-?)?train(?:ed|ing)|(?:pre-?)?trained\s+on\s+top\s+of|instruction[-\s]tuned|(?:Q?LoRA)|converted|abliterated|based\s+on)\b|수정|변경|개조|미세\s*조정|파인\s*튜닝|튜닝|양자화|병합|증류|추가\s*(?:사전\s*)?학습|(?:이어|재)\s*학습|(?:기반|바탕)으로|변환|파생|修改|更改|改动|微[调調]|量化|量子化|合并|合併|蒸[馏馏留]|继续(?:预)?训练|增量(?:预)?训练|基于|衍生|変更|修正|改変|微調整|ファイン\s*チューニング|マージ|追加(?:事前)?学習|継続(?:事前)?学習|ベースに|派生/i;

function changes(duty: ModelDuty, { messages }: RuleContext): Finding[] {
  const { model, owed, terms } = duty;
  if (model.card?.fields?.relation) return [];
  if (model.documents.some(({ kind, text }) => kind !== 'license' && CHANGED.test(text))) return [];
  return [
    plainFinding(modelNoticeMissing, {
      level: 'warning',
      ...owed.place,
      duty: clauseOf(owed.license, terms),
      message: messages.modelChangeMissing(owed),
      expected: [messages.expectedModelChange()],
    }),
  ];
}

/** The first document of these kinds that has any of the words. */
function saying(
  documents: readonly Said[],
  kinds: readonly Said['kind'][],
  words: readonly string[] = [],
): Said | null {
  const wanted = words.map(plainWords);
  return (
    documents.find(
      ({ kind, words: said }) => kinds.includes(kind) && wanted.some((one) => said.includes(one)),
    ) ?? null
  );
}
