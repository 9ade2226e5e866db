/**
 * `en.ts` in Korean. The type asks for every text. Plain and polite (합쇼체), and as neutral as the English: what
 * agrees with what, what is expected, what was found. A name stands before a noun or an ending that fits any name where
 * that reads well (`… 파일`, `…의`), else before `withParticle`.
 */
import { withParticle } from '../korean.ts';
import type { Worded } from '../lang.ts';
import { ASKED, type Asked } from '../license/catalogue/asked.ts';
import type { Refused } from '../license/compatibility.ts';
import { REFUSALS, type Refusal } from '../license/compatibility-table.ts';
import type { ModelFamily } from '../model-card/families.ts';
import type { Owed } from '../model-card/lineage.ts';
import type { ModelName } from '../model-card/release.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import type { AskingRule } from '../rules/one-doubt.ts';
import { type fixes, type messages, nameOf, type RULE_TEXTS, type RuleText, type reasons } from './en.ts';

/** "A", "A, B" */
function list(items: readonly string[]): string {
  return items.join(', ');
}

/** A list at the end of a sentence, with its full stop unless a name brings one (`Acme Corp.`). */
function listed(items: readonly string[]): string {
  const text = list(items);
  return text.endsWith('.') ? text : `${text}.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `transformers 4.34.0의 src/…/modeling_llama.py 파일` */
function originName(origin: OriginEvidence): string {
  return origin.source === 'in-tree'
    ? `이 저장소의 ${origin.path} 파일`
    : `${nameOf(origin)}의 ${origin.path} 파일`;
}

/** 헤더에 적힌 저작권자의 코드가 더 오래되었을 수 있는 까닭 */
function earlier({ precededIn, namedBeside }: OriginEvidence): string {
  if (precededIn !== undefined) return `그 파일이 공개되기 여러 해 전인 ${precededIn}년과 함께`;
  return namedBeside === true
    ? '그 파일과 같은 폴더의 다른 파일에도 적힌'
    : '그 프로젝트보다 먼저 코드를 공개한';
}

/** `이 파일의 86%(41–118행 외 3개 구간)가 transformers 4.34.0의 src/…/modeling_llama.py 파일과 일치합니다.` */
function agreement(origin: OriginEvidence): string {
  const [first] = origin.regions;
  const more = origin.regions.length - 1;
  const where =
    first === undefined
      ? ''
      : `(${first.startLine}–${first.endLine}행${more > 0 ? ` 외 ${more}개 구간` : ''})`;
  const source =
    origin.elsewhere === undefined
      ? ''
      : ` 다만 이 파일의 헤더에는 ${origin.elsewhere} 주소가 출처로 적혀 있습니다. 그곳의 코드와는 비교할 수 없었으므로, 두 파일 모두 그곳에서 왔을 수 있습니다.`;
  const copy =
    origin.copyOf === undefined
      ? ''
      : ` 다만 이 파일은 ${origin.copyOf} 사본 안에 있고 그 저작권자를 적고 있으므로, 두 파일 모두 그곳에서 왔을 수 있습니다.`;
  const older =
    origin.precededBy === undefined
      ? ''
      : ` 다만 이 파일의 헤더에는 ${earlier(origin)} ${origin.precededBy}이(가) 저작권자로 적혀 있으므로, 두 파일 모두 그곳에서 왔을 수 있습니다.`;
  const vendored =
    origin.vendoredIn === undefined
      ? ''
      : ` 다만 이 파일은 자체 라이선스가 있는 ${origin.vendoredIn} 폴더 안에 있고 다른 저작권자를 적고 있으므로, 두 파일 모두 다른 곳에서 왔을 수 있습니다.`;
  const fields =
    origin.fieldRows === undefined
      ? ''
      : ' 다만 일치하는 부분은 거의 모두 데이터 클래스의 필드를 적은 줄이며, 이런 줄은 많은 프로그램에서 비슷합니다.';
  return `이 파일의 ${percent(origin.share)}${where}가 ${originName(origin)}과 일치합니다.${source}${copy}${older}${vendored}${fields}`;
}

const terms = (license: string | null): string =>
  license === null ? '알 수 없는 라이선스' : `${license} 라이선스`;

/** 이미 “라이선스”라고 한 뒤 괄호 안에 적을 때 */
const idOf = (license: string | null): string => license ?? '종류를 알 수 없음';

const missing: Readonly<Record<AskingRule, string>> = {
  'holder-missing': '저작권자',
  'license-notice-missing': '라이선스 고지',
  'change-notice-missing': '변경 고지',
  'upstream-notice-missing': '고지 문서에 있는 저작자 표시',
  'notice-entry-missing': 'NOTICE 또는 제3자 고지에 있는 항목',
  'origin-undeclared': '코드의 출처를 적은 줄',
};

const NEARBY = '이 파일, 같은 위치의 .license 파일, REUSE.toml';

function foundHolders(found: readonly string[]): string {
  return found.length === 0
    ? '이 파일에는 저작권자가 적혀 있지 않습니다.'
    : `이 파일에 적혀 있는 저작권자: ${listed(found)}`;
}

/** `“가”, “나”, “다” 외 4개` */
function quotes(lines: readonly string[]): string {
  const shown = lines.slice(0, 3).map((line) => `“${line}”`);
  const more = lines.length - shown.length;
  return `${list(shown)}${more > 0 ? ` 외 ${more}개` : ''}`;
}

/** ` 외 2개 파일` */
function andOthers(files: number): string {
  return files < 2 ? '' : ` 외 ${files - 1}개 파일`;
}

/** 저작물의 라이선스가 코드를 받아들이지 못하는 까닭 */
function refusedFor({ license, because, source }: Refused): string {
  return `${license} 라이선스는 ${REFUSED_IN_KOREAN[because]}${source === null ? '' : `(${source})`}.`;
}

const REFUSED_IN_KOREAN: Readonly<Record<Refusal, string>> = {
  [REFUSALS.patents]:
    '특허 조항을 두고 있는데, 이는 GPL 버전 2가 허용하지 않는 추가 제한에 해당하며 버전 3에서는 허용됩니다',
  [REFUSALS.furtherTerms]: 'GNU 라이선스가 허용하는 범위를 넘는 조건을 요구합니다',
  [REFUSALS.filesStay]:
    '해당 파일에 같은 라이선스를 유지하도록 요구하지만, GNU 라이선스는 저작물 전체에 GNU 라이선스를 적용하도록 요구합니다',
  [REFUSALS.earlierCreativeCommons]:
    'GNU 라이선스와 양립하지 않으며, CC-BY 라이선스 중에서는 버전 4.0만 양립합니다',
  [REFUSALS.library]: '라이브러리를 바탕으로 만든 부분에 같은 라이선스를 유지하도록 요구합니다',
  [REFUSALS.work]: '저작물 전체에 같은 라이선스를 적용하도록 요구합니다',
  [REFUSALS.noncommercial]: '상업적 이용을 허용하지 않지만, 선언된 라이선스는 이를 허용합니다',
  [REFUSALS.unchanged]: '변경한 사본의 배포를 허용하지 않습니다',
  [REFUSALS.useRestricted]:
    '사용 제한을 그대로 전달하도록 요구하지만, 선언된 라이선스에는 그러한 제한이 없습니다',
};

export const koreanMessages: Worded<typeof messages> = {
  licenseNoticeMissing: (origin, alsoDocument) =>
    `${agreement(origin)} 원본 파일의 헤더에는 ${
      origin.license === null ? '라이선스 고지' : `${origin.license} 라이선스 고지`
    }가 있습니다${origin.holders.length > 0 ? `(저작권자: ${list(origin.holders)})` : ''}. ${NEARBY}에서는 그 고지를 찾지 못했습니다.${
      alsoDocument ? ' 이 저장소의 라이선스 문서에서도 저작권자와 라이선스 조건을 함께 찾지 못했습니다.' : ''
    }`,
  documentNoticeMissing: (origin, holders) =>
    `${agreement(origin)} 원본 파일 자체에는 라이선스 고지가 없습니다. ${origin.component.name}의 라이선스(${idOf(
      origin.license,
    )}${holders.length > 0 ? `, 저작권자: ${list(holders)}` : ''})는 모든 사본에 라이선스 조건을 포함하도록 요구합니다. ${NEARBY}, 이 저장소의 라이선스 문서에서는 그 조건을 찾지 못했습니다.`,

  holderMissing: (origin, missing, found) =>
    `${agreement(origin)} 원본 파일의 저작권 표시에 적힌 저작권자: ${listed(origin.holders)} ${foundHolders(found)} 이 파일, 같은 위치의 .license 파일, REUSE.toml에서 찾지 못한 저작권자: ${listed(missing)}`,
  holderElsewhere: (origin, missing, document) =>
    `${agreement(origin)} 원본 파일의 저작권 표시에 적힌 저작권자: ${listed(missing)} 이 저작권자는 ${document} 문서에 적혀 있습니다. 소스 파일에도 같은 표시가 있어야 합니다.`,
  holderOfDocument: (origin, missing, found) =>
    `${agreement(origin)} 원본 파일 자체에는 라이선스 고지가 없습니다. ${origin.component.name}의 라이선스(${idOf(
      origin.license,
    )})는 모든 사본에 저작권 표시를 포함하도록 요구합니다. ${NEARBY}, NOTICE, 이 저장소의 라이선스 문서에서 찾지 못한 저작권자: ${listed(missing)} ${foundHolders(found)}`,
  holderDoubtful: (origin, missing) =>
    `${agreement(origin)} 원본 파일의 저작권 표시에는 다음 저작권자도 적혀 있습니다: ${listed(missing)} ${
      origin.alternatives.length > 0
        ? `거의 같은 정도로 일치하는 파일이 더 있고(${list(
            origin.alternatives.slice(0, 3).map(({ path }) => path),
          )}), 그중에는 이 저작권자가 적혀 있지 않은 파일도 있습니다. 이 파일이 어느 파일에서 왔는지 확인해 주십시오.`
        : '이 파일에도 적어야 하는지 확인해 주십시오.'
    }`,

  changeNoticeMissing: (origin) =>
    `${agreement(origin)} 파일 전체로는 원본 파일과 다릅니다. ${terms(origin.license)}는 변경된 파일에 변경 고지를 두도록 요구합니다. 이 파일에서는 변경 고지를 찾지 못했습니다.`,
  changeNoticeSlight: (origin) =>
    `${agreement(origin)} 원본과 조금 다른 부분이 있습니다. 원본 프로젝트의 두 릴리스 사이에 바뀐 내용일 수 있습니다. 직접 변경하신 내용이라면 ${terms(
      origin.license,
    )}에 따라 파일에 변경 고지를 두어야 하며, 이 파일에서는 변경 고지를 찾지 못했습니다.`,
  changeNoticeUnlikeDeclared: (origin, configuration) =>
    `${agreement(origin)} 원본에서 변경된 부분이 있으나, ${configuration} 설정에는 변경하지 않은 파일로 선언되어 있습니다. ${terms(origin.license)}는 변경된 파일에 변경 고지를 두도록 요구합니다. 이 파일에서는 변경 고지를 찾지 못했습니다.`,
  changeNoticeImportsOnly: (origin) =>
    `이 파일의 코드는 ${originName(origin)}의 코드와 같고 import 문만 다릅니다. ${terms(origin.license)}는 변경된 파일에 변경 고지를 두도록 요구합니다.`,

  licenseTextMissing: (origin, licenses) =>
    `${agreement(origin)} 원본 파일에는 ${terms(origin.license)}가 적용됩니다. LICENSE, LICENSES/ 및 이 저장소의 다른 라이선스 문서에서 전문을 찾지 못한 라이선스: ${listed(licenses)}`,

  licenseTextOfHeaderMissing: (license, files) =>
    `이 파일${andOthers(files)}의 헤더에 적힌 라이선스는 ${license}입니다. LICENSE, LICENSES/ 및 이 저장소의 다른 라이선스 문서에서 이 라이선스의 전문을 찾지 못했습니다.`,

  noticeEntryMissing: (origin) =>
    `${agreement(origin)} 이 저장소의 NOTICE와 제3자 고지에는 ${origin.component.name} 항목이 없습니다.`,

  noticeEntryStale: (title, component, files) =>
    `여기에 “${title}” 항목이 있으나, 비교한 소스 파일 ${files}개에서는 ${component}의 코드를 찾지 못했습니다. 릴리스에 다른 방식으로 포함되어 있다면 이 항목은 그대로 두셔도 됩니다.`,

  licenseContradictsText: (path, declared, texts) =>
    `${path}에 선언된 라이선스(${list(declared)})와 함께 있는 라이선스 문서의 전문(${list(texts)})이 서로 다릅니다. 어느 쪽이 적용되는지 밝히시거나, 선언된 라이선스의 전문을 추가해 주십시오.`,
  licenseContradictsTag: (words, tags) =>
    `헤더의 문구에 적힌 라이선스(${list(words)})와 같은 헤더의 SPDX 태그에 적힌 라이선스(${list(tags)})가 서로 다릅니다. 어느 쪽이 적용되는지 밝혀 주십시오. 둘 다 적용된다면 태그에 AND로, 받는 쪽이 고를 수 있다면 OR로 이어 적어 주십시오.`,
  licenseContradictsSidecar: (sidecar, header, beside) =>
    `이 파일의 헤더에 적힌 라이선스(${list(header)})와 ${sidecar} 파일에 적힌 라이선스(${list(beside)})가 서로 다릅니다. 어느 쪽이 적용되는지 밝혀 주십시오. 둘 다 적용된다면 AND로 이어 적어 주십시오.`,

  licenseNotTakenIn: (origin, path, declared, refused) =>
    `${agreement(origin)} 원본 파일에는 ${terms(origin.license)}가 적용됩니다. ${path}에 선언된 라이선스(${list(declared)})의 저작물에는 이 코드를 포함할 수 없습니다. ${refusedFor(refused)} 함께 쓸 수 있는 버전이나 라이선스를 선택하시거나, 서로 독립된 저작물이 나란히 있을 뿐인지 확인해 주십시오.`,

  licenseOfHeaderNotTakenIn: (license, files, declared, refused) =>
    `이 파일${andOthers(files)}의 헤더에 적힌 라이선스는 ${license}입니다. 이 저장소에 선언된 라이선스(${list(declared)})의 저작물에는 이러한 코드를 포함할 수 없으며, 저장소에서 ${license} 라이선스의 전문도 찾지 못했습니다. ${refusedFor(refused)} 헤더의 고지는 그대로 두시고, 전체에 적용되는 라이선스나 이 코드를 둘 위치를 확인해 주십시오.`,

  licenseOfOriginUnknown: (origin) =>
    `${agreement(origin)} 원본 파일의 라이선스를 확인할 수 없어, 그 라이선스가 요구하는 사항은 검사하지 못했습니다.`,
  licenseOfHeaderUnknown: () =>
    '이 파일의 라이선스 고지에 어떤 라이선스인지 적혀 있지 않고, 함께 있는 문서에서도 확인할 수 없어, 그 라이선스가 요구하는 사항은 검사하지 못했습니다.',
  licenseOfDocumentUnknown: (path) =>
    `${path} 문서의 내용이 알려진 라이선스와 일치하지 않아, 그 문서가 요구하는 사항은 검사하지 못했습니다.`,
  licenseOfFolderUnknown: (folder, files) =>
    `${folder} 폴더(소스 파일 ${files}개)의 라이선스를 찾지 못했습니다. 라이선스 문서도, 파일 안의 고지도 없어 그 라이선스가 요구하는 사항은 검사하지 못했습니다.`,

  licenseTextOfEntryMissing: (title, license) =>
    `“${title}” 항목에 적힌 라이선스: ${license}. 이 라이선스의 전문을 해당 항목, LICENSES/ 및 이 저장소의 다른 라이선스 문서에서 찾지 못했습니다.`,

  upstreamNoticeMissing: (origin, document, missing) =>
    `${agreement(origin)} ${origin.component.name} 배포본에는 고지 문서(${document})가 있고, ${terms(
      origin.license,
    )}는 그 저작자 표시를 함께 전달하도록 요구합니다. 이 저장소에서 찾지 못한 표시: ${quotes(missing)}.`,
  upstreamNoticeDoubtful: (origin, document, missing) =>
    `${agreement(origin)} ${origin.component.name} 배포본의 고지 문서(${document})에는 그 안에 포함된 다른 저작물도 적혀 있습니다. 이 저장소에서 찾지 못한 표시: ${quotes(
      missing,
    )}. 가져온 코드에 이 저작물이 포함되어 있는지 확인해 주십시오.`,

  noticeRemoved: (holders, now) =>
    now.length === 0
      ? `이번 변경으로 저작권 표시가 빠집니다(저작권자: ${list(holders)}). 변경 내용의 다른 곳에서는 찾지 못했습니다.`
      : `이번 변경으로 저작권 표시가 빠집니다(저작권자: ${list(holders)}). 새 내용에 적힌 저작권자: ${listed(now)} 기존 저작권자를 그대로 두고 저작권자를 추가하는 것은 문제가 없습니다.`,
  licenseNoticeRemoved: (license, now) =>
    `이번 변경으로 이 파일의 ${license} 라이선스 고지가 빠집니다${
      now.length === 0 ? '' : `(새 줄의 라이선스: ${list(now)})`
    }. 변경 내용의 다른 곳에서는 찾지 못했습니다.`,
  attributionRemoved: (text) =>
    `이번 변경으로 코드의 출처를 적은 줄(“${text}”)이 빠집니다. 변경 내용의 다른 곳에서는 찾지 못했습니다.`,

  licenseReplaced: (origin, declared) =>
    `${agreement(origin)} 원본 파일에는 ${terms(origin.license)}가 적용됩니다. 이 파일에 선언된 라이선스(${declared})로는 ${terms(origin.license)}가 유지되지 않습니다.`,
  licenseReplacedByRelease: (origin, declared) =>
    `${agreement(origin)} 원본 파일에는 ${terms(origin.license)}가 적용되고, 이 라이선스는 같은 라이선스를 계속 적용하도록 요구합니다. 이 저장소에 선언된 라이선스: ${listed(declared)}`,
  licenseLimitsUse: (origin, declared) =>
    `${agreement(origin)} 원본 파일에는 ${terms(origin.license)}가 적용되며, 이 라이선스가 허용하는 범위는 이 저장소에 선언된 라이선스(${list(declared)})보다 좁습니다. 이 파일에는 그에 대한 표시가 없습니다.`,

  originUndeclared: (origin) => `${agreement(origin)} 이 파일에는 코드의 출처를 적은 줄이 없습니다.`,

  lowConfidence: (asked) =>
    `이 출처는 신뢰도가 낮으므로 코드가 정말 그곳에서 왔는지 먼저 확인해 주십시오.${
      asked.length === 0
        ? ''
        : ` 그곳에서 왔다면 다음 사항도 빠져 있습니다: ${list(asked.map((rule) => missing[rule]))}.`
    }`,

  missingBesides: (asked) =>
    asked.length === 0
      ? '파일의 작은 일부에 해당합니다.'
      : `파일의 작은 일부에 해당하며, 다음 사항도 빠져 있습니다: ${list(asked.map((rule) => missing[rule]))}.`,

  revisionDisputed: (name, revision, compared, others, count) =>
    `이 설정은 ${name}의 리비전을 ${withParticle(revision, '으로')} 적고 있습니다. 릴리스와 비교할 수 있었던 파일 ${compared}개 중 ${count}개는 다른 릴리스와 더 잘 일치합니다: ${others
      .map(({ path, releases }) => `${path}(${releases})`)
      .join(', ')}${
      others.length < count ? ` 외 ${count - others.length}개` : ''
    }. 요구 사항은 실제로 일치하는 릴리스를 따릅니다. 리비전을 확인해 주십시오.`,
  originDisputed: (origin, named) =>
    `${agreement(origin)} 이 파일의 출처로 적힌 곳은 ${named}인데, 그곳의 코드와는 훨씬 적게 일치하거나 전혀 일치하지 않습니다. 코드가 둘 중 어디에서 왔는지 확인해 주십시오. 양쪽에서 왔다면 두 곳을 모두 적어 주십시오.`,

  licenseDenied: (origin) =>
    `${agreement(origin)} 원본 파일에는 ${terms(origin.license)}가 적용됩니다. 이 저장소의 설정은 이 경로에 이 라이선스를 허용하지 않습니다. 파일에 있는 고지는 그대로 두시면 됩니다.`,
  declaredLicenseDenied: (license) =>
    `여기에 선언된 라이선스: ${license}. 이 저장소의 설정은 이 경로에 이 라이선스를 허용하지 않습니다. 다른 저작권자의 고지라면 고지는 그대로 두시면 됩니다.`,

  waiverExpired: (rules, paths, until, findings) =>
    `${list(paths)}에 대한 이 예외(${list(rules)})는 ${until}까지 유효했습니다. ${
      findings === 0
        ? '더 이상 필요하지 않으므로 지우셔도 됩니다.'
        : `검사 결과 ${findings}건이 다시 판정에 반영됩니다.`
    }`,
  waiverUnused: (rules, paths) =>
    `${list(paths)}에 대한 이 예외(${list(rules)})에 해당하는 검사 결과가 없으므로 지우셔도 됩니다.`,
  ignoreUnused: (rules) =>
    `이 주석이 예외로 두는 규칙(${list(rules)})에 해당하는 검사 결과가 이 파일에 없으므로 지우셔도 됩니다.`,
  ignoreWithoutRule: () =>
    '이 주석에는 규칙이 적혀 있지 않아 예외로 처리되지 않았습니다. 대괄호 안에 규칙을, 그 뒤에 사유를 적어 주십시오.',
  ignoreOfUnknownRule: (rule, nearest) =>
    `이 주석에 적힌 “${withParticle(`${rule}”`, '은')} 예외로 둘 수 있는 규칙이 아니어서, 예외로 처리되지 않았습니다.${
      nearest === null ? '' : ` ${nearest}의 오기인지 확인해 주십시오.`
    }`,
  ignoreWithoutReason: () =>
    '이 주석에는 사유가 적혀 있지 않아 예외로 처리되지 않았습니다. 대괄호 뒤에 사유를 적어 주십시오.',
  ignoreOfOthers: (from) =>
    `이 주석은 ${from ?? '다른 프로젝트'}의 코드와 함께 들어왔으며 그 프로젝트에 관한 것이므로, 여기서는 예외로 처리되지 않았습니다. 주석은 그대로 두셔도 됩니다. 이 저장소의 예외는 설정 파일에 적어 주십시오.`,

  expectedChangeNotice: '변경 고지',
  expectedChangeDate: '변경한 날짜',
  expectedLicenseNotice: '라이선스 고지',
  expectedNot: (license) => `${license} 이외의 라이선스`,

  spdxInvalid: (expression, kind, part, suggestion) => {
    const advice =
      suggestion === null
        ? '식별자 목록은 https://spdx.org/licenses 에서 확인하실 수 있습니다.'
        : `${withParticle(suggestion, '으로')} 적어 주십시오.`;
    if (kind === 'empty')
      return '라이선스 태그에 라이선스가 적혀 있지 않습니다. Apache-2.0과 같은 SPDX 식별자를 적어 주십시오.';
    if (kind === 'syntax')
      return `“${withParticle(`${expression}”`, '은')} 올바른 SPDX 라이선스 표현식이 아닙니다. 식별자를 AND, OR, WITH로 잇고 괄호를 모두 닫아 주십시오.`;
    if (kind === 'deprecated')
      return `“${withParticle(`${part}”`, '은')} 더 이상 쓰지 않는 SPDX 식별자입니다. ${advice}`;
    if (kind === 'spelling') return `“${part}”의 SPDX 표기가 다릅니다. ${advice}`;
    return `“${withParticle(`${part}”`, '은')} SPDX 식별자가 아닙니다. ${advice}${
      suggestion === null ? ' SPDX 목록에 없는 라이선스라면 LicenseRef- 뒤에 이름을 붙여 적어 주십시오.' : ''
    }`;
  },

  // -----------------------------------------------------------------------------------------------------------------
  // 파일의 의무, 모델 배포물

  authorsMissing: (origin, authors, unnamed) =>
    `${agreement(origin)} 원본 파일에는 자체 라이선스 고지가 없습니다. ${origin.component.name}의 저작권 표시에는 저작권자 대신 ${authors} 문서가 적혀 있으므로, 이 문서도 모든 사본에 포함되어야 합니다. 이 저장소에서 찾지 못한 이름은 ${unnamed.length}개입니다: ${listed(unnamed.slice(0, 3))}`,
  changeNoticeUndated: (origin) =>
    `${agreement(origin)} 원본에서 변경된 부분이 있습니다. 이 파일에는 변경 고지가 있으며, ${terms(origin.license)}는 변경한 날짜도 적도록 요구합니다.`,

  modelCardMissing: (hasModel) =>
    `${
      hasModel ? '이 폴더에는 모델이 있으나' : '이 폴더에는 모델의 설정 파일이 있으나'
    }, 라이선스를 밝히는 머리글(front matter)로 시작하는 README.md가 없습니다. Hub와 사용자는 그곳에서 라이선스를 확인합니다(예: license: apache-2.0).`,
  cardLicenseMissing: () =>
    '이 모델 카드의 머리글에는 라이선스가 없습니다. license: 뒤에 Hub의 식별자를 적거나, other와 함께 license_name과 license_link를 적어 주십시오.',
  cardWrongType: (key) =>
    `머리글의 “${key}” 값이 문자열도, 문자열의 목록도 아니어서 읽을 수 없습니다. 식별자 하나를 적어 주십시오(예: license: apache-2.0).`,
  cardLicenseCase: (value, spelling) => `Hub는 “${value}” 대신 ${spelling} 표기만 받아들입니다.`,
  cardLicenseUnknown: (value, spelling) =>
    `“${withParticle(`${value}”`, '은')} Hub의 라이선스 식별자가 아닙니다. ${
      spelling === null
        ? 'https://huggingface.co/docs/hub/repositories-licenses 목록의 식별자를 적거나, other와 함께 license_name과 license_link를 적어 주십시오.'
        : `${spelling}의 오기인지 확인해 주십시오. 아니라면 other와 함께 license_name과 license_link를 적어 주십시오.`
    }`,
  cardLicenseIsOther: (value, name) =>
    `“${withParticle(`${value}”`, '은')} Hub의 라이선스 식별자가 아닙니다. license: other, license_name: ${name}, 그리고 전문으로 가는 license_link를 적어 주십시오.`,
  cardOtherIncomplete: (missing) =>
    `license: other는 license_name과 license_link로 어떤 라이선스인지 나타냅니다. 빠진 항목: ${listed(missing)}`,
  cardLinkBroken: (link) => `license_link가 가리키는 “${link}” 파일이 이 저장소에 없습니다.`,
  cardRelationUnknown: (value, relations, nearest) =>
    `“${withParticle(`${value}”`, '은')} Hub의 base_model_relation 값이 아니어서, 이 모델을 기반 모델에서 어떻게 만들었는지 알 수 없습니다.${
      nearest === null ? '' : ` ${nearest}의 오기인지 확인해 주십시오.`
    } Hub의 값: ${listed(relations)}`,
  cardDisagreesWithText: (declared, texts, document) =>
    `이 모델 카드에 적힌 라이선스: ${listed(declared)} ${document} 문서에 있는 전문: ${listed(texts)} 모델 카드에 적힌 라이선스의 전문은 함께 있는 문서에서 찾지 못했습니다. 모델 카드와 라이선스 문서의 라이선스는 같아야 합니다.`,
  cardDisagreesWithBase: (owed, declared) =>
    `${reason(owed)} 이 모델 카드에는 다른 라이선스가 적혀 있습니다: ${listed(declared)} 기반 모델의 라이선스 조건은 그 모델을 바탕으로 만든 모델에도 적용됩니다.`,

  modelLicenseTextMissing: (owed) =>
    `${reason(owed)} 이 라이선스는 라이선스 사본을 함께 제공하도록 요구합니다. LICENSE, LICENSES/ 및 이 배포물의 다른 라이선스 문서에서 전문을 찾지 못했습니다.${doubt(owed)}`,
  architectureBetrays: (family, value, licenses) =>
    `설정 파일에 ${family}의 아키텍처인 ${value} 이름이 있으나, 이 배포물의 문서에서는 ${family}에 대한 언급을 찾지 못했습니다. 가중치나 코드가 그 모델에서 왔다면 그 라이선스를 함께 포함해야 합니다(${licenses.join(
      ' 또는 ',
    )}). 모델 카드의 base_model에 모델 이름을 적거나, 저작권 표시와 함께 라이선스를 추가하거나, 처음부터 새로 학습했다는 사실(trained from scratch)을 모델 카드에 적어 주십시오.`,

  modelSentenceMissing: (owed, sentence, alongside) =>
    `${reason(owed)} 이 라이선스는 ${
      alongside
        ? '다음 문장을 “Notice” 텍스트 파일 등을 통해 모델과 함께 표시하도록 요구합니다'
        : '다음 문장이 포함된 “Notice” 텍스트 파일을 요구합니다'
    }: “${sentence}” 해당 문장을 찾지 못했습니다.${doubt(owed)}`,
  modelSentenceOfCode: (origin, sentence) =>
    `${agreement(origin)} 원본 파일에는 ${terms(origin.license)}가 적용됩니다. 이 라이선스는 다음 문장이 포함된 “Notice” 텍스트 파일을 요구합니다: “${sentence}” 이 저장소의 NOTICE에서 해당 문장을 찾지 못했습니다.`,
  modelSentenceElsewhere: (owed, sentence, path) =>
    `${reason(owed)} 이 라이선스는 다음 문장이 포함된 “Notice” 텍스트 파일을 요구합니다: “${sentence}” ${path} 문서에는 이 문장이 있습니다. NOTICE 파일에도 있어야 합니다.${doubt(owed)}`,
  modelDisplayMissing: (owed, words, encouraged) =>
    `${reason(owed)} 이 라이선스는 관련 페이지나 문서에 ${words.map((one) => `“${one}”`).join(' 또는 ')} 문구를 표시하도록 ${
      encouraged ? '권장합니다' : '요구합니다'
    }. 모델 카드에는 이 문구가 없습니다.${doubt(owed)}`,
  modelHolderMissing: (owed, missing) =>
    `${reason(owed)} 그 라이선스의 저작권 표시는 모든 사본에 포함되어야 합니다. 이 배포물의 라이선스 문서와 NOTICE에서 찾지 못한 저작권자: ${listed(missing)}${doubt(owed)}`,
  modelRestrictionsMissing: (owed) =>
    `${reason(owed)} 이 라이선스는 모델을 받는 사람에게도 사용 제한이 적용된다는 사실을 알리도록 요구합니다. 모델 카드와 NOTICE에서 사용 제한에 대한 언급을 찾지 못했습니다.${doubt(owed)}`,
  expectedRestrictions: (owed) =>
    `Use of this model is subject to the use restrictions of the ${owed.license.name}.`,
  modelChangeMissing: (owed) =>
    `${reason(owed)} 이 라이선스는 변경된 파일에 변경 고지를 두도록 요구합니다. 모델 카드와 NOTICE에서 이 모델이 변경되었다는 고지를 찾지 못했습니다.${doubt(owed)}`,
  expectedModelChange: () => '파일이 변경되었음을 알리는 문장',
  modelNamePrefix: (owed, called, prefixes) =>
    `${reason(owed)} 이 라이선스는 이를 바탕으로 만든 모델의 이름이 ${withParticle(
      prefixes.map((prefix) => `“${prefix}”`).join(' 또는 '),
      '으로',
    )} 시작하도록 요구합니다. ${NAMED_BY[called.from]} “${called.name}”.${doubt(owed)}`,

  modelDutyToReview: (owed, asks) =>
    `${reason(owed)} ${ASKED_IN_KOREAN[asks]} 이 요구가 적용되는지는 사람이 판단해야 합니다.`,
  codeDutyToReview: (origin, asks) =>
    `${agreement(origin)} 원본 파일에는 ${terms(origin.license)}가 적용됩니다. ${ASKED_IN_KOREAN[asks]} 이 요구가 적용되는지는 사람이 판단해야 합니다.`,
  baseModelsUnknown: (models, count) =>
    count === 1
      ? `기반 모델 ${models[0]}의 라이선스가 Colophon의 표에 없어서 그 요구 사항을 확인하지 못했습니다. 그 모델의 모델 카드를 확인해 주십시오.`
      : `기반 모델 ${count}개의 라이선스가 Colophon의 표에 없어서 그 요구 사항을 확인하지 못했습니다: ${models.join(', ')}${
          models.length < count ? ` 외 ${count - models.length}개` : ''
        }. 각 모델의 모델 카드를 확인해 주십시오.`,
};

/** 사람이 판단할 조항이 요구하는 것 */
const ASKED_IN_KOREAN: Readonly<Record<Asked, string>> = {
  [ASKED.sourceOverNetwork]:
    '이 라이선스는 사용자가 네트워크로 이용하는 수정판의 소스를 그 사용자에게 제공하도록 요구합니다.',
  [ASKED.kimiK2Shown]:
    '이 라이선스는 월간 사용자가 1억 명을 넘거나 월 매출이 2,000만 미국 달러를 넘는 제품의 사용자 인터페이스에 “Kimi K2”를 표시하도록 요구합니다.',
  [ASKED.modification]:
    '이 라이선스의 본문에는 수정 조항이 있으며, 이는 대개 대규모 제품에 모델 이름을 표시하도록 요구합니다.',
};

const NAMED_BY: Readonly<Record<ModelName['from'], string>> = {
  card: '머리글에 적힌 이름:',
  title: '모델 카드에 적힌 이름:',
  repository: '저장소 이름:',
  folder: '폴더 이름:',
};

/** “… 모델” 앞에 놓이는 이름: 표에 영어로 적힌 연결어를 우리말로 */
function familyName({ name }: ModelFamily): string {
  return name
    .replace(/ and later$/, ' 및 이후')
    .replace(/ and earlier$/, ' 및 이전')
    .replace(/ research models$/, ' 연구용')
    .replace(/ models$/, '')
    .replaceAll(' and ', ' 및 ');
}

/** 라이선스가 모델 배포물에 적용되는 까닭 */
function reason({ because, license }: Owed): string {
  if (because.kind === 'declared')
    return `모델 카드에 ${because.as} 라이선스(${license.name})가 적혀 있습니다.`;
  const { model, stated, family, child } = because;
  const base = stated
    ? `이 모델의 기반 모델은 ${model}입니다.`
    : `설정 파일에 이 모델의 출처로 ${model} 이름이 있습니다.`;
  return child === null
    ? `${base} ${familyName(family)} 모델에는 ${license.name} 라이선스가 적용됩니다.`
    : `${base} ${familyName(child)} 모델은 ${familyName(family)} 모델을 바탕으로 만들어졌으며, 거기에는 ${license.name} 라이선스가 적용됩니다.`;
}

/** 확인되지 않은 점과 볼 곳 */
function doubt({ license, because }: Owed): string {
  if (!license.verified) return ` 이 조항은 아직 라이선스 전문과 대조되지 않았습니다: ${license.source}`;
  if (because.kind === 'base' && !because.family.verified && !because.borneOut)
    return ` ${familyName(because.family)} 모델의 라이선스는 아직 확인되지 않았습니다: ${because.family.source}`;
  return '';
}

export const koreanFixes: Worded<typeof fixes> = {
  addHolders: (holders) => `헤더에 있는 저작권자와 나란히 다음 저작권자를 적어 주십시오: ${listed(holders)}`,
  addLicenseNotice: (license) => `헤더에 ${license} 라이선스 고지를 추가해 주십시오.`,
  addChangeNotice: '헤더에 변경 고지를 추가하고 변경한 내용을 적어 주십시오.',
  addNoticeEntry: (name, document) => `${document} 문서에 ${name} 항목을 추가해 주십시오.`,
  appendNotice: (name, document) => `${name}의 NOTICE에서 빠진 줄을 ${document} 문서에 추가해 주십시오.`,
  declareOrigin: '헤더에 코드의 출처를 적어 주십시오.',
  restoreNotice: '빠진 줄을 되돌려 주십시오.',
  addSentence: (document) => `${document} 문서에 이 문장을 추가해 주십시오.`,
  showWords: (shown, document) => `${document} 문서에 “${shown}” 문구를 표시해 주십시오.`,
  writeExpression: (suggestion) => `${withParticle(suggestion, '으로')} 적어 주십시오.`,
};

// -----------------------------------------------------------------------------------------------------------------
// 규칙이 요구하는 것

export const KOREAN_RULE_TEXTS: Readonly<Record<keyof typeof RULE_TEXTS, RuleText>> = {
  'license-notice-missing': {
    title: '라이선스 고지를 찾지 못함',
    asks: '다른 저작물의 코드가 있는 파일에는 그 코드와 함께 온 라이선스 고지가 있어야 합니다.',
    help: '원본 파일의 고지를 헤더에 다시 넣어 주십시오. 이미 있는 고지는 그대로 두시면 됩니다. 같은 위치의 .license 파일이나 REUSE.toml에 적으셔도 됩니다.',
  },
  'holder-missing': {
    title: '저작권자를 찾지 못함',
    asks: '다른 저작물의 코드가 있는 파일에는 원본 파일에 적힌 저작권자가 모두 적혀 있어야 합니다.',
    help: '원본 파일에 적힌 대로 헤더에 저작권자를 적어 주십시오. 자신의 저작권 표시를 함께 두셔도 됩니다.',
  },
  'change-notice-missing': {
    title: '변경 고지를 찾지 못함',
    asks: '다른 저작물에서 온 파일을 변경하면 파일에 변경 고지를 두어야 합니다.',
    help: '헤더에 변경 고지를 추가해 주십시오(예: “Modified from NAME of the origin; changes: WHAT”).',
  },
  'license-text-missing': {
    title: '라이선스 전문을 찾지 못함',
    asks: '다른 저작물의 코드가 있는 릴리스에는 그 코드의 라이선스 전문이 있어야 합니다.',
    help: '라이선스 전문을 LICENSE 또는 LICENSES/ID.txt 파일로 추가해 주십시오.',
  },
  'notice-entry-missing': {
    title: 'NOTICE에 구성 요소 항목이 없음',
    asks: '릴리스의 NOTICE 또는 제3자 고지에는 코드가 포함된 구성 요소가 모두 적혀 있어야 합니다.',
    help: '구성 요소의 이름, 주소, 라이선스, 저작권자를 적은 항목을 추가해 주십시오.',
  },
  'upstream-notice-missing': {
    title: '원본 NOTICE의 표시를 찾지 못함',
    asks: '구성 요소의 NOTICE에 있는 저작자 표시는 코드와 함께 전달해야 합니다.',
    help: '빠진 줄을 이 저장소의 NOTICE에 추가해 주십시오.',
  },
  'notice-removed': {
    title: '이번 변경으로 빠지는 고지',
    asks: '변경한 뒤에도 다른 저작권자의 저작권, 라이선스, 출처 표시는 그대로 있어야 합니다. 위치를 옮기는 것은 문제가 없습니다.',
    help: '빠진 줄을 되돌려 주십시오. 자신의 표시를 함께 추가하는 것은 문제가 없습니다.',
  },
  'license-replaced': {
    title: '원본 파일과 다른 라이선스 선언',
    asks: '다른 저작물의 코드에는 그 코드와 함께 온 라이선스가 계속 적용됩니다.',
    help: '이 파일에 원본 파일의 라이선스를 선언해 주십시오. 다른 라이선스와 AND로 함께 적으셔도 됩니다.',
  },
  'origin-undeclared': {
    title: '출처가 적혀 있지 않음',
    asks: '다른 저작물의 코드가 있는 파일에는 코드의 출처가 적혀 있어야 합니다.',
    help: '출처의 주소를 적은 줄을 헤더에 추가해 주십시오.',
  },
  'origin-disputed': {
    title: '적힌 출처와 찾은 출처가 다름',
    asks: '파일에 적힌 출처와 설정에 적힌 리비전은 코드가 일치하는 출처와 같아야 합니다.',
    help: '파일이 어디에서 왔는지 확인하고 그 출처와 저작권자를 적어 주십시오. 둘 다 맞다면 모두 적어 주십시오.',
  },
  'spdx-invalid': {
    title: '올바르지 않은 SPDX 표현식',
    asks: 'SPDX 표현식은 문법에 맞아야 하고, 그 식별자는 SPDX 목록에 있어야 합니다.',
    help: 'https://spdx.org/licenses 목록의 식별자로 표현식을 적어 주십시오.',
  },
  'license-unknown': {
    title: '확인되지 않은 라이선스',
    asks: '다른 저작물에서 온 코드는 라이선스를 알 수 있어야 합니다.',
    help: '코드가 어떤 라이선스로 공개되었는지 확인하여 파일이나 REUSE.toml에 적어 주십시오.',
  },
  'notice-entry-stale': {
    title: 'NOTICE에는 있으나 코드를 찾지 못한 구성 요소',
    asks: 'NOTICE에는 릴리스에 포함된 구성 요소가 적혀 있어야 합니다.',
    help: '구성 요소의 코드가 아직 있는지 확인해 주십시오. 항목이 더 있는 것은 의무에 어긋나지 않습니다.',
  },
  'license-denied': {
    title: '이 저장소의 설정에서 허용하지 않는 라이선스',
    asks: '모든 라이선스는 이 저장소의 설정에서 허용하는 것이어야 합니다.',
    help: '코드를 다른 것으로 바꾸거나, 검토한 뒤 설정에서 라이선스를 허용해 주십시오.',
  },
  'waiver-expired': {
    title: '기한이 지난 예외',
    asks: '기한이 있는 예외는 기한이 지나면 다시 검토합니다.',
    help: '예외로 두었던 사항을 해결한 뒤 예외를 지우거나, 다시 판단하여 새 기한을 정해 주십시오.',
  },
  'waiver-unused': {
    title: '해당하는 검사 결과가 없는 예외',
    asks: '해당하는 검사 결과가 더 이상 없는 예외는 지웁니다.',
    help: '예외를 지우거나, 규칙 또는 경로를 고쳐 주십시오.',
  },
  'waiver-invalid': {
    title: '예외로 처리되지 않는 주석',
    asks: '예외를 두는 주석에는 예외로 둘 수 있는 규칙과 사유가 적혀 있어야 합니다.',
    help: '예외 주석에 관한 문서를 참조하여 규칙과 사유를 적어 주십시오.',
  },
  'license-contradictory': {
    title: '서로 맞지 않는 라이선스',
    asks: '같은 코드의 라이선스를 적은 곳은 서로 일치해야 합니다. 코드의 라이선스와 그 코드를 포함하는 저작물의 라이선스도 함께 쓸 수 있어야 합니다.',
    help: '현재와 맞지 않는 쪽을 고치시거나, 빠진 라이선스 전문을 추가하시거나, 둘을 AND로 이어 적어 주십시오.',
  },
  'duty-to-review': {
    title: '사람이 확인해야 하는 의무',
    asks: '저장소에 드러나지 않는 사실에 따라 달라지는 의무는 사람이 확인해야 합니다.',
    help: '이 의무가 적용되는지 확인해 주십시오. 확인한 내용을 예외로 적어 두시면 다시 표시되지 않습니다.',
  },
  'model-card-license': {
    title: '모델 카드의 라이선스',
    asks: '모델 카드의 머리글(front matter)에는 LICENSE에 있는 라이선스가 선언되어 있어야 합니다.',
    help: '머리글의 license 값을 LICENSE에 있는 라이선스의 식별자로 적어 주십시오.',
  },
  'model-notice-missing': {
    title: '기반 모델의 고지를 찾지 못함',
    asks: '다른 모델을 바탕으로 만든 모델에는 그 라이선스가 요구하는 고지가 있어야 합니다.',
    help: '라이선스에 적힌 문구 그대로 NOTICE에 고지를 추가해 주십시오.',
  },
  'model-name-prefix': {
    title: '기반 모델의 라이선스가 요구하는 이름',
    asks: '다른 모델을 바탕으로 만든 모델의 이름은 그 라이선스가 요구하는 형식을 따라야 합니다.',
    help: '모델 이름이 라이선스에서 정한 문구로 시작하도록 바꿔 주십시오.',
  },
  'model-license-text-missing': {
    title: '기반 모델의 라이선스 전문을 찾지 못함',
    asks: '다른 모델을 바탕으로 만든 모델에는 그 모델의 라이선스 전문이 있어야 합니다.',
    help: '기반 모델의 라이선스 전문을 릴리스에 추가해 주십시오.',
  },
};

// -----------------------------------------------------------------------------------------------------------------
// 까닭: 이름표 뒤나 표 안에 놓이므로 문장이 아님

export const koreanReasons: Worded<typeof reasons> = {
  symbolicLink: '심볼릭 링크(따라가지 않음)',
  notRegular: '일반 파일이 아님',
  isFolder: '파일이 아닌 폴더',
  gone: 'Git이 추적하지만 폴더에는 더 이상 없음',
  submodule: 'Git 서브모듈(별도의 저장소이므로 그 저장소에서 검사해야 함)',
  otherRepository: '다른 Git 저장소',
  sparse: (files) => `추적 파일 중 희소 체크아웃(sparse checkout)에서 제외된 파일 ${files}개`,
  nameNotUtf8: '이름이 올바른 UTF-8이 아님',
  folderDenied: '폴더를 읽을 수 없음(권한 없음)',
  denied: '읽을 수 없음(권한 없음)',
  unreadable: (why) => `읽을 수 없음(${why})`,
  tooLarge: (size) => `크기가 64 MiB보다 큼(${size} MiB)`,
  binary: (byte) => `소스 텍스트가 아닌 바이너리 내용(${byte}번째 바이트가 NUL)`,
  binaryDocument: '문서가 아닌 바이너리 내용',
  gitData: 'Git 데이터',
  mercurialData: 'Mercurial 데이터',
  subversionData: 'Subversion 데이터',
  installed: '설치된 패키지',
  compiled: '컴파일된 Python',
  cache: '도구의 캐시',
  virtualEnvironments: '가상 환경',
  virtualEnvironment: '가상 환경',

  notValid: (line, what, language) =>
    `${line}행: ${what}. 올바른 ${language} 코드가 아니므로 읽을 수 있는 데까지만 비교함`,
  stringNeverEnds: '여기서 시작한 문자열이 끝나지 않음',
  characterNeverEnds: '여기서 시작한 문자 리터럴이 끝나지 않음',
  rawStringNeverEnds: '여기서 시작한 raw 문자열이 끝나지 않음',
  commentNeverEnds: '여기서 시작한 주석이 끝나지 않음',
  rawBlockNeverEnds: '여기서 시작한 raw 블록이 닫히지 않음',
  bracketNeverEnds: '닫히지 않은 괄호가 있음',
  neverClosed: (sign) => `“${sign}” 기호가 닫히지 않음`,
  closesAnother: (sign) => `“${sign}” 기호가 여는 괄호와 짝이 맞지 않음`,
  closesNothing: (sign) => `“${sign}” 기호에 대응하는 여는 괄호가 없음`,

  reuseNotToml: (why) => `올바른 TOML이 아니어서 선언된 내용을 반영하지 못함(“${why}”)`,
  notToml: (why) => `올바른 TOML이 아님(“${why}”)`,
  projectNoTable: '“project” 값이 테이블([project])이 아님',
  projectWrongType: (key) => `[project]에 있는 “${key}” 값의 형식을 읽을 수 없음`,
  headingNeverEnds: (line) => `${line}행: 여기서 시작한 섹션 제목이 닫는 괄호(])로 끝나지 않음`,
  notJson: (why) => `올바른 JSON이 아님(“${why}”)`,
  annotationsNoArray: '“annotations” 값이 테이블의 배열([[annotations]])이 아님',
  annotationWithoutPath: (n) => `${n}번째 annotation에 “path” 값이 없음`,
  noField: (line) => `${line}행이 필드도, 앞 필드에서 이어지는 줄도 아님`,
  architecturesNoList: '“architectures” 값이 이름의 목록이 아님',
  configWrongType: (key) => `“${key}” 값이 텍스트가 아니어서 내용을 읽을 수 없음`,
  frontMatterWithoutEnd: (line) => `${line}행: 여기서 시작한 머리글(front matter)의 끝(--- 줄)이 없음`,
  frontMatterNotYaml: (line, why) => `${line}행: 머리글(front matter)이 올바른 YAML이 아님(“${why}”)`,
  frontMatterNoKeys: '키와 값의 목록이 아님',
  frontMatterTooDeep: '중첩이 너무 깊음',
  frontMatterWrongType: (line, key) => `${line}행: 머리글에 있는 “${key}” 값의 형식을 읽을 수 없음`,
  configNoObject: 'JSON 객체가 아니어서 모델에 대한 내용을 읽을 수 없음',
  noReport: 'Colophon의 JSON 보고서가 아님',
  reportTooLarge: '보고서로 보기에는 너무 큼',
  reportUnreadable: (why) => `읽을 수 없음(${why})`,

  ownConfigured: (entry) => `설정에 적혀 있음: ${entry}`,
  ownRepository: (name) => `이 저장소 자체임: ${name}`,
  ownPublisher: (owner) => `같은 게시자: ${owner}`,
  ownMaker: (theirs, owner) => `이름이 같은 개발사의 게시자: ${theirs}, ${owner}`,
  ownPackage: (name) => `패키지 메타데이터에 적힌 이름: ${name}`,
  ownPaths: (name) => `파일의 대부분이 ${name}의 파일과 같은 경로에 있음`,

  noToken: 'github-token이 없음',
  tokenNotValid: 'github-token이 유효하지 않음(401)',
  rateLimit: (status) => `요청 한도 초과(${status})`,
  serverError: (status) => `서버 오류(${status})`,
  noConnection: (why) => `연결되지 않음(“${why}”)`,
  fork: '포크',
};
