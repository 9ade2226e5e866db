/** `rule-texts.ts` in Korean. The type asks for every rule. */
import type { RULE_TEXTS, RuleText } from './rule-texts.ts';

export const KOREAN_RULE_TEXTS: Readonly<Record<keyof typeof RULE_TEXTS, RuleText>> = {
  'license-notice-missing': {
    title: '라이선스 고지를 찾지 못함',
    asks: '다른 저작물의 코드가 있는 파일에는 그 코드와 함께 온 라이선스 고지가 있어야 합니다.',
    help: '원본 파일의 고지를 헤더의 기존 고지 위나 옆에 다시 넣어 주십시오. 옆에 있는 .license 파일이나 REUSE.toml에 적으셔도 됩니다.',
  },
  'holder-missing': {
    title: '적혀 있지 않은 저작권자',
    asks: '다른 저작물의 코드가 있는 파일에는 원본 파일에 적힌 저작권자가 모두 적혀 있어야 합니다.',
    help: '원본 파일에 적힌 대로 헤더에 저작권자를 적어 주십시오. 자신의 저작권 표시를 나란히 두셔도 됩니다.',
  },
  'change-notice-missing': {
    title: '변경 사실이 적혀 있지 않음',
    asks: '다른 저작물에서 온 파일을 변경하면 변경 사실을 파일에 적어야 합니다.',
    help: '변경 사실을 알리는 줄을 헤더에 추가해 주십시오(예: “Modified from NAME of the origin; changes: WHAT”).',
  },
  'license-text-missing': {
    title: '라이선스 전문을 찾지 못함',
    asks: '다른 저작물의 코드가 있는 릴리스에는 그 코드의 라이선스 전문이 있어야 합니다.',
    help: '라이선스 전문을 LICENSE 또는 LICENSES/ID.txt 파일로 추가해 주십시오.',
  },
  'notice-entry-missing': {
    title: 'NOTICE에 구성 요소 항목이 없음',
    asks: '릴리스의 NOTICE 또는 서드파티 고지에는 코드가 포함된 구성 요소가 모두 적혀 있어야 합니다.',
    help: '구성 요소의 이름, 주소, 라이선스, 저작권자를 적은 항목을 추가해 주십시오.',
  },
  'upstream-notice-missing': {
    title: '원본 NOTICE의 표시를 찾지 못함',
    asks: '구성 요소의 NOTICE에 있는 귀속 표시는 코드와 함께 전달해야 합니다.',
    help: '빠진 줄을 이 저장소의 NOTICE에 추가해 주십시오.',
  },
  'notice-removed': {
    title: '이번 변경으로 빠지는 고지',
    asks: '변경한 뒤에도 다른 저작권자의 저작권, 라이선스, 출처 표시는 그대로 있어야 합니다. 위치를 옮기는 것은 문제가 없습니다.',
    help: '빠진 줄을 되돌려 주십시오. 자신의 표시를 나란히 추가하는 것은 문제가 없습니다.',
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
    asks: '파일에 적힌 출처는 코드가 일치하는 출처와 같아야 합니다.',
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
    title: 'NOTICE에 있으나 코드를 찾지 못한 구성 요소',
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
    title: '두 곳에 서로 다른 라이선스가 적혀 있음',
    asks: '같은 코드에 대해 적은 곳들은 서로 맞는 라이선스를 적습니다.',
    help: '오래된 쪽을 고치시거나, 빠진 라이선스 전문을 추가하시거나, 둘을 AND로 이어 적어 주십시오.',
  },
  'duty-to-review': {
    title: '사람이 확인해야 하는 의무',
    asks: '저장소만으로 알 수 없는 사실에 따라 정해지는 의무는 사람이 확인해야 합니다.',
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
    title: '기반 모델에 따른 이름',
    asks: '다른 모델을 바탕으로 만든 모델의 이름은 그 라이선스가 요구하는 형식을 따라야 합니다.',
    help: '모델 이름을 라이선스에 적힌 말로 시작하도록 정해 주십시오.',
  },
  'model-license-text-missing': {
    title: '기반 모델의 라이선스 전문을 찾지 못함',
    asks: '다른 모델을 바탕으로 만든 모델에는 그 모델의 라이선스 전문이 있어야 합니다.',
    help: '기반 모델의 라이선스 전문을 릴리스에 추가해 주십시오.',
  },
};
