/** `words.ts` in Korean. The type asks for every text. */
import type { Worded } from '../lang.ts';
import { thousands } from './numbers.ts';
import type { words } from './words.ts';

/** `파일 2,411개` */
function files(n: number): string {
  return `파일 ${thousands(n)}개`;
}

export const koreanWords: Worded<typeof words> = {
  verdict: { pass: '통과', warning: '경고', fail: '실패', incomplete: '불완전' },
  level: { error: '오류', warning: '경고', note: '참고' },
  confidence: { high: '신뢰도 높음', medium: '신뢰도 중간', low: '신뢰도 낮음' },
  kind: { verbatim: '원본 그대로', renamed: '이름 변경', modified: '수정됨' },
  status: { derived: '파생 파일', original: '일치하는 출처 없음' },
  partKind: { class: '클래스', function: '함수' },

  counts: {
    error: (n) => `오류 ${thousands(n)}건`,
    warning: (n) => `경고 ${thousands(n)}건`,
    note: (n) => `참고 ${thousands(n)}건`,
  },
  nothingFound: '발견된 사항 없음',
  scanned: (n) => `${files(n)} 검사`,
  derived: (n) => `파생 파일 ${thousands(n)}개`,
  notJudgedCount: (n) => `판정하지 못한 ${files(n)}`,
  waivedCount: (n) => `예외 처리 ${thousands(n)}건`,
  index: (version) => `색인 ${version}`,
  andMore: (n) => `외 ${thousands(n)}개`,
  moreFiles: (n) => `다른 ${files(n)}`,
  andMoreFiles: (n) => `외 ${files(n)}`,
  moreLines: (n) => `${thousands(n)}줄 더 있음`,
  moreFindings: (n) => `검사 결과 ${thousands(n)}건`,
  tokens: (n) => `토큰 ${thousands(n)}개`,

  thisRepository: '이 저장소',
  of: (path, component) => `${component}의 ${path}`,
  releases: (first, last) => `${first}–${last}`,
  line: (n) => `${n}행`,
  lines: (range) => `${range}행`,
  share: (percent) => percent.replace(' ', ''),

  derivedShare: (share) => `파생 파일, 코드의 ${share}`,
  agrees: (share, origin, how) => `${origin} 파일과 ${share} 일치 (${how})`,
  publishedBefore: (component) => `${component}보다 먼저 공개됨`,
  moreOrigins: (n, command) => `다른 출처 ${thousands(n)}개: ${command}`,
  license: '라이선스',
  holders: '권리자',
  see: '참조',
  notKnown: '알 수 없음',
  noHolderInFile: '파일에 적혀 있지 않음',
  family: '동류',
  familyOf: (n) => `아래 파일 중 ${thousands(n)}개가 거의 같은 정도로 일치하여 구별할 수 없음`,
  familyHolders: (holders) => `모든 파일에 적힌 권리자: ${holders}`,
  familyNoHolder: '모든 파일에 공통으로 적힌 권리자는 없음',
  orAlso: '또는',
  shareOf: (origin, share) => `${origin}, ${share}`,
  sourcesNamed: '파일에 적힌 출처',
  configuration: '설정',
  sourceStatus: {
    agrees: '찾은 출처와 일치함',
    questioned: '이 코드와 일치하지 않음',
    unknown: '색인에 없거나, 판단하기에 코드가 너무 적음',
  },
  foundSource: '찾은 곳',
  partByPart: '부분별 출처',
  part: (place, kind, name, share, theirs, origin) =>
    `${place}  ${kind} ${name}: ${origin} ${theirs}과 ${share} 일치`,
  next: '차순위',
  margin: (percent) => `차이 ${percent}`,
  clear: '파생 파일이며 파일 자체에는 문제가 없습니다',
  clearFile: (share, origin) => `${origin}의 ${share}`,

  releaseWide: '릴리스 전체',
  also: '또한',
  expected: '필요',
  found: '현재',
  whatToDoShort: '조치',
  nothingOfIt: '찾지 못함',
  expectedIs: (text) => `필요한 내용: ${text}`,
  foundIs: (text) => `현재 내용: ${text}`,
  whatToDoIs: (text) => `조치: ${text}`,
  sameHoldsFor: (paths) => `다음 파일도 같습니다: ${paths}.`,
  notShown: (findings) => `${findings}이 여기에는 표시되지 않았습니다.`,
  allAreIn: (place) => `전체 내용: ${place}.`,
  notJudgedTitle: (n) => `판정하지 못함: ${files(n)}`,

  waived: '예외로 처리된 사항',
  until: (day) => `${day}까지`,
  waiverPlace: (path, line) => `${path} ${line}행`,

  incomplete: (n) => `불완전: ${files(n)}를 판정하지 못했거나 일부만 판정했습니다`,
  note: '참고',
  ownBecause: (what, reason) => `자체 저작물로 보는 항목: ${what} (${reason}).`,
  skippedPaths: (n, reason) => `건너뛴 경로 ${thousands(n)}개: ${reason}`,
  falseMatches: (wrong, all, atLow) =>
    `측정된 오탐: 서로 관계가 없는 파일 ${thousands(all)}개 중 신뢰도 중간 이상에서 ${thousands(wrong)}개${
      atLow === 0 ? '' : `, 신뢰도 낮음에서 ${thousands(atLow)}개`
    }. docs/accuracy.md를 참조해 주십시오.`,
  noClaim: [
    'Colophon은 출처 색인에 있는 구성 요소 및 이 저장소의 파일과 코드를 비교합니다. 그 밖의 곳에서 온 코드는 알아보지 못합니다.',
    '이 보고서는 문구와 라이선스의 의무만을 다루며 의도에 대해서는 판단하지 않습니다. 법률 자문이 아닙니다. 그대로 둔 고지는 의무를 지킨 것입니다.',
  ],

  notes: {
    withoutHistory:
      '이 저장소의 파일들이 서로 일치하면서 권리자가 다르게 적혀 있습니다. Git 이력이 없어 어느 쪽이 먼저인지 알 수 없으므로 이러한 결과는 경고로 표시했습니다. 전체 복제(fetch-depth: 0)를 하시면 알 수 있습니다.',
    nothingChanged: (base) =>
      `${base} 이후로 Colophon이 읽을 수 있는 언어의 소스 파일 중 변경된 것이 없어 비교할 내용이 없었습니다.`,
    nothingToCompare: 'Colophon이 읽을 수 있는 언어의 소스 파일을 찾지 못하여 비교할 내용이 없었습니다.',
    publishedLater: (purl, paths) =>
      `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` 외 ${paths.length - 3}개 파일` : ''}: ${purl}의 코드와 일치하지만, Git 기록에 따르면 그 코드가 공개되기 훨씬 전부터 여기에 있었으므로 이에 대해서는 아무것도 요구하지 않습니다.`,
    perhapsLater: (purl, paths) =>
      `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` 외 ${paths.length - 3}개 파일` : ''}: ${purl}의 코드와 일치하지만, Git 기록에 따르면 색인이 그 프로젝트를 알게 되기 몇 달 전부터 그 코드가 여기에 있었습니다. 그쪽이 여기에서 가져갔을 수도 있으므로 신뢰도를 낮음으로 표시했습니다.`,
    auditsOnly: (config, paths) => `${config} 설정에 따라 다음 경로만 검사했습니다: ${paths}`,
    leavesOut: (config, paths) => `${config} 설정에 따라 제외한 경로: ${paths}`,
    turnsOff: (config, rules) => `${config} 설정에 따라 끈 규칙: ${rules}`,
    turnsOffFor: (config, paths, rules) => `${config} 설정에 따라 ${paths} 경로에서 끈 규칙: ${rules}`,
  },
  places: { summary: '작업 요약', output: 'report 출력에 적힌 파일' },

  title: (verdict) => `Colophon: ${verdict}`,
  filesNotJudged: (n) =>
    `${files(n)}를 판정하지 못했거나 일부만 판정했습니다. 이 보고서는 해당 파일에 대해 확실히 말씀드릴 수 없습니다.`,
  tables: {
    findings: '검사 결과',
    origins: '출처',
    notJudged: '판정하지 못한 파일',
    skipped: '건너뛴 경로',
    rule: '규칙',
    where: '위치',
    what: '내용',
    whatToDo: '조치',
    whyNot: '예외로 처리된 사유',
    file: '파일',
    path: '경로',
    why: '사유',
    agreesWith: '일치하는 파일',
    share: '비율',
    confidence: '신뢰도',
    linesOfBoth: '행 ↔ 원본의 행',
  },
  cut: 'GitHub은 1 MiB까지만 표시하므로 이 요약은 일부만 보입니다.',
  allIsIn: (place) => `전체 내용: ${place}.`,
  noClaimTitle: '이 보고서의 한계',
  madeBy: (version, index, components, all) =>
    `colophon ${version}, 출처 색인 ${index}: 구성 요소 ${thousands(components)}개, ${files(all)}`,
};
