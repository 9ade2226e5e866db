/** `words.ts` in Korean. The type asks for every text. */
import type { Worded } from '../lang.ts';
import { thousands } from './numbers.ts';
import type { words } from './words.ts';

/** `파일 2,411개` */
function files(n: number): string {
  return `파일 ${thousands(n)}개`;
}

/** The first few of many paths. */
function someOf(paths: readonly string[]): string {
  return `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` 외 ${paths.length - 3}개 파일` : ''}`;
}

export const koreanWords: Worded<typeof words> = {
  verdict: { pass: '통과', warning: '경고', fail: '실패', incomplete: '불완전' },
  level: { error: '오류', warning: '경고', note: '참고' },
  confidence: { high: '신뢰도 높음', medium: '신뢰도 중간', low: '신뢰도 낮음' },
  kind: { verbatim: '원본 그대로', renamed: '이름 변경', modified: '수정됨' },
  partMatch: {
    verbatim: '원본 그대로',
    'same-tokens': '토큰 동일',
    renamed: '이름 변경',
    modified: '수정됨',
  },
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
  holders: '저작권자',
  headerNames: (names) => `이 파일의 헤더에 적힌 내용: ${names}`,
  see: '참조',
  notKnown: '알 수 없음',
  noHolderInFile: '파일에 적혀 있지 않음',
  family: '유사군',
  familyOf: (n) =>
    `거의 같은 정도로 일치하는 다른 파일 ${thousands(n)}개 중 하나에서 왔을 수도 있음(${n === 1 ? '아래에 표시' : '가장 가까운 것만 아래에 표시'})`,
  familyHolders: (holders) => `어느 쪽이든 적혀 있는 저작권자: ${holders}`,
  familyNoHolder: '모두에 적힌 저작권자는 없음',
  neighbours: '주변',
  neighboursFrom: (paths) => `같은 원본 폴더에서 온 파일: ${someOf(paths)}`,
  orAlso: '또는',
  shareOf: (origin, share) => `${origin}, ${share}`,
  sourcesNamed: '파일에 적힌 출처',
  configuration: '설정',
  sourceStatus: {
    agrees: '찾은 출처와 일치함',
    questioned: '이 코드와 일치하지 않음',
    unknown: '비교할 수 없음',
  },
  sourceSibling: '프로젝트는 일치하지만, 그 프로젝트의 다른 파일이 이 코드와 더 잘 일치함',
  sourceDoubt: {
    'not-indexed': '색인에 없어 비교하지 못함',
    'other-language': '다른 언어로 되어 있어 비교하지 못함',
    'too-short': '판단하기에 코드가 너무 적음',
    undecided: '뚜렷이 일치하지도 어긋나지도 않음',
  },
  foundSource: '찾은 곳',
  partByPart: '부분별 출처',
  part: (place, kind, name, share, theirs, origin, how) =>
    theirs === null
      ? `${place}  ${kind} ${name}: ${origin}에 ${share} 일치하는 코드가 있음(행 번호는 알 수 없음), ${how}`
      : `${place}  ${kind} ${name}: ${origin} ${theirs}과 ${share} 일치, ${how}`,
  next: '차순위',
  margin: (percent) => `차이 ${percent}`,
  clear: '파생 파일 중 파일 자체에 더 조치할 사항이 없는 것',
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
  sameHoldsFor: (paths) => `다음 파일에도 해당합니다: ${paths}.`,
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
    'Colophon은 출처 색인에 있는 구성 요소 및 이 저장소의 파일과 코드를 비교합니다. 그 밖의 출처에서 온 코드는 식별하지 못합니다.',
    '이 보고서는 문구와 라이선스의 의무만을 다루고 의도는 판단하지 않으며, 법률 자문이 아닙니다. 그대로 유지된 고지는 의무를 이행한 것입니다.',
  ],

  notes: {
    withoutHistory:
      '이 저장소의 파일들이 서로 일치하면서 저작권자가 다르게 적혀 있습니다. Git 이력이 없어 어느 쪽이 먼저인지 알 수 없으므로 이러한 검사 결과는 경고로 표시했습니다. 전체 이력을 받으시면(fetch-depth: 0) 알 수 있습니다.',
    nothingChanged: (base) =>
      `${base} 이후로 Colophon이 읽을 수 있는 언어의 소스 파일 중 변경된 것이 없어 비교할 내용이 없었습니다.`,
    nothingToCompare: 'Colophon이 읽을 수 있는 언어의 소스 파일을 찾지 못하여 비교할 내용이 없었습니다.',
    publishedLater: (purl, paths) =>
      `${someOf(paths)}: ${purl}의 코드와 일치하지만, Git 이력에 따르면 그 코드가 공개되기 훨씬 전부터 여기에 있었으므로 이와 관련하여 요구하는 사항은 없습니다.`,
    notDated: (paths, reason) =>
      `${someOf(paths)}: 코드가 언제부터 여기에 있었는지 Git에서 확인하지 못하여(${reason}) 출처가 공개되기 전부터 있었는지는 검사하지 않았습니다.`,
    perhapsLater: (purl, paths) =>
      `${someOf(paths)}: ${purl}의 코드와 일치하지만, Git 이력에 따르면 색인에 그 프로젝트가 수록된 시점보다 몇 달 앞서 그 코드가 여기에 있었습니다. 그 프로젝트의 코드가 여기에서 왔을 수도 있으므로 신뢰도를 낮음으로 표시했습니다.`,
    publishedSoonAfter: (purl, paths) =>
      `${someOf(paths)}: ${purl}의 코드와 일치하지만, Git 이력에 따르면 그 릴리스 이전 또는 같은 날에 그 코드가 이미 여기에 있었습니다. 그 프로젝트의 코드가 여기에서 왔을 수도 있고, 릴리스 이전의 코드를 가져왔을 수도 있으므로 신뢰도를 낮음으로 표시했습니다.`,
    misplaced: (found, read) =>
      `${found} 파일은 읽지 않습니다. 설정은 ${read} 경로에 두시거나 경로를 직접 지정해 주십시오.`,
    auditsOnly: (config, paths) => `${config} 설정에 따라 다음 경로만 검사했습니다: ${paths}`,
    leavesOut: (config, paths) => `${config} 설정에 따라 제외한 경로: ${paths}`,
    turnsOff: (config, rules) => `${config} 설정에 따라 끈 규칙: ${rules}`,
    turnsOffFor: (config, paths, rules) => `${config} 설정에 따라 ${paths} 경로에서 끈 규칙: ${rules}`,
    idlePatterns: (config, patterns) => `${config} 설정에 적힌 경로 중 해당하는 파일이 없는 것: ${patterns}`,
    idlePattern: (setting, pattern, line) => `“${pattern}”(${setting}, ${line}행)`,
  },
  places: { summary: '작업 요약', output: 'report 출력에 적힌 파일' },

  title: (verdict) => `Colophon: ${verdict}`,
  filesNotJudged: (n) =>
    `${files(n)}를 판정하지 못했거나 일부만 판정했습니다. 이 보고서만으로는 해당 파일에 대해 확실히 알 수 없습니다.`,
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

  componentFiles: (component, n) => `${component}(${files(n)})`,
  noneOfOthers: (n) => `${files(n)}를 검사했으며, 색인에 있는 다른 저작물의 코드는 찾지 못했습니다.`,
  someOfOthers: (n, derived, components, others) =>
    `${files(n)}를 검사했으며, 그중 ${thousands(derived)}개에 다음 저작물의 코드가 있습니다: ${components}${
      others > 0 ? ` 외 ${thousands(others)}개` : ''
    }.`,

  picture: {
    title: '코드의 출처',
    licenseNotKnown: '라이선스를 알 수 없음',
    otherComponents: (n) => `다른 구성 요소 ${thousands(n)}개`,
    otherFolders: (n) => `다른 폴더 ${thousands(n)}개`,
    topFolder: '최상위 폴더',
    files,
    withoutOrigin: (n) => `일치하는 출처가 없는 ${files(n)}`,
    ofScanned: (share) => `검사한 파일의 ${share}`,
  },

  surfaces: {
    'check-run': '체크 실행',
    review: '리뷰',
    comment: '댓글',
    'code-scanning': '코드 스캐닝 업로드',
  },
  notThere: {
    text: (what, again) =>
      `표시하지 못한 항목이 있습니다. ${what} 판정, 이 작업의 어노테이션, 작업 요약에는 영향이 없습니다.${again}`,
    again: ' 작업을 다시 실행하시면 빠진 항목이 추가됩니다.',
    because: (what, why) => `${what}: ${why}.`,
    with: (what, why) => `${what}(${why})`,
    permission: (name) => `작업에 ${name} 권한이 필요함`,
    readOnly: (what, who, permissions) =>
      `${what}: GitHub은 ${who}에서 시작된 실행에 읽기 전용 토큰을 제공합니다(필요한 권한: ${permissions}).`,
    rate: 'GitHub이 요구하는 대기 시간이 너무 김',
    unreachable: 'GitHub이 정상적으로 응답하지 않음',
    rejected: 'GitHub이 요청을 받아들이지 않음',
    partly: (there, all) => `어노테이션 ${thousands(all)}개 중 ${thousands(there)}개만 표시됨`,
    and: (items) => items.join(', '),
  },
  checkRun: {
    notJudged: '판정하지 못함',
    titleWithFailed: (found, n) => `${found}, 판정하지 못한 ${files(n)}`,
    elsewhere: (annotations, name, address) =>
      `어노테이션 ${thousands(annotations)}개는 체크 실행 “${name}”에 있습니다${address === '' ? '.' : `: ${address}`}`,
    columns: { asks: '요구 사항', findings: '검사 결과' },
    failed: (n) => `판정하지 못했거나 일부만 판정한 ${files(n)}:`,
  },
  comment: {
    in: (folder) => ` (${folder})`,
    nothingFound: '발견된 사항 없음',
    wholeReport: '이 실행의 전체 보고서',
    notJudged: (n) =>
      `${files(n)}를 판정하지 못했거나 일부만 판정했습니다. 해당 파일에 대해서는 확실히 알 수 없습니다.`,
    inReport: (findings) => `나머지 검사 결과 ${thousands(findings)}건은 보고서에서 확인하실 수 있습니다.`,
    suggested: (findings) => `검사 결과 ${thousands(findings)}건은 해당 행에 제안으로 표시했습니다.`,
  },
  review: (findings, suggestions) =>
    `이 풀 리퀘스트의 행에서 검사 결과 ${thousands(findings)}건을 해결할 수 있는 제안 ${thousands(suggestions)}개를 아래에 표시했습니다. 반영하시기 전에 하나씩 확인해 주십시오.`,
  sarif: {
    sameForFile: '이 파일에도 해당합니다.',
    sameForFiles: (n) => `다른 ${files(n)}에도 해당합니다.`,
    leftOut: (results, most) =>
      `코드 스캐닝은 한 번에 결과를 ${thousands(most)}건까지만 받으므로 ${thousands(results)}건을 제외했습니다.`,
    root: '저장소의 최상위 폴더입니다.',
    ruleHelp: (rule) => `${rule} 규칙 자세히 보기`,
    seeAddress: (address) => `자세한 내용: ${address}`,
  },
  artifacts: '이 실행의 아티팩트',
  noRelease:
    '이 변경은 릴리스가 아니므로, 릴리스에서 실패로 처리될 사항을 경고로 표시했습니다. fail-on 입력을 “error”로 설정하시면 여기에서도 실패로 처리됩니다.',

  merged: {
    inAudits: (found, audits) => `검사 ${thousands(audits)}건: **${found}**`,
    absent: (audits) =>
      `읽을 수 있는 보고서가 없는 검사가 ${thousands(audits)}건 있습니다. 그 검사가 판정했어야 할 내용은 알 수 없습니다.`,
    audits: '검사',
    audit: '검사 대상',
    findings: '검사 결과',
    verdict: '판정',
    errors: '오류',
    warnings: '경고',
    derivedFiles: '파생 파일',
    codeOf: '코드의 출처',
    derivedOf: (derived, scanned) => `${scanned}개 중 ${derived}개`,
    withoutReport: '보고서가 없는 검사',
    noReport: '남겨진 보고서 없음',
    noReportLine: (name) => `${name}: 보고서가 없어 결과를 알 수 없음`,
    closing: (reports, found, verdict) => `보고서 ${thousands(reports)}개: ${found}, 판정 ${verdict}`,
  },

  plan: {
    whole: (why) => `저장소 전체를 검사합니다(${why}).`,
    changed: (what) => `${what} 파일을 검사합니다.`,
    wholeSinceUnknown: '변경된 내용을 알 수 없어 저장소 전체를 검사합니다.',
    since: (base) => `${base} 이후에 변경된`,
    byHand: '수동 실행',
    fromOutside: '외부에서 시작된 실행',
    schedule: '예약 실행',
    create: '새 브랜치 또는 태그',
    byWorkflow: '다른 워크플로에서 호출',
    afterWorkflow: '다른 워크플로에 이어서 실행',
    event: (name) => `이벤트 ${name}`,
    mergeGroup: (branch) => `${branch} 브랜치의 병합 그룹`,
    mergeGroupChanges: (branch) => `${branch} 브랜치의 병합 그룹에서 변경된`,
    release: (tag) => `릴리스 ${tag}`,
    pullRequestWhole: (number) => `풀 리퀘스트 #${number}, scope 입력이 repository로 설정됨`,
    pullRequestRelease: (number, why) => `풀 리퀘스트 #${number}: 릴리스로 판단함, ${why}`,
    pullRequestChanges: (number) => `풀 리퀘스트 #${number}에서 변경된`,
    itsBranch: (ref) => `브랜치 ${ref}`,
    itsBase: (ref) => `대상 브랜치 ${ref}`,
    itsLabel: (label) => `레이블 ${label}`,
    itsTitle: (title) => `제목 ${title}`,
    push: (branch) => `${branch} 푸시`,
    pushChanges: (branch) => `${branch} 푸시에서 변경된`,
    firstPush: (branch) => `${branch} 첫 푸시`,
    newVersion: (file) => `릴리스: ${file} 파일의 버전이 변경됨`,
    otherRepository: (name) => `이 워크플로의 저장소가 아닌 ${name}`,
    noEvent: '이벤트가 주어지지 않아 저장소 전체를 검사합니다.',
    unknownEvent: (name) => `Colophon이 알지 못하는 이벤트(${name})이므로 저장소 전체를 검사합니다.`,
    noChange:
      'scope 입력이 “changed”로 설정되어 있으나 이 이벤트에는 변경 내용이 없어 저장소 전체를 검사합니다.',
  },
  change: {
    noHistory: '체크아웃에 비교할 커밋까지의 이력이 없습니다.',
    deeper:
      'actions/checkout에 fetch-depth: 0을 설정하시면 무엇이 변경되었는지, 두 사본 중 어느 쪽이 먼저인지 Git에서 확인할 수 있습니다.',
    otherCheckout: (current, head) =>
      `체크아웃(${current})에 풀 리퀘스트의 마지막 커밋(${head})이 없어, 제안된 내용이 아닌 다른 내용을 검사했을 수 있습니다.`,
    noToken: '체크아웃에 기준 커밋까지의 이력이 없고, GitHub에 물어볼 github-token도 없습니다.',
    notTold: (why) =>
      `체크아웃에 기준 커밋까지의 이력이 없고, 변경된 내용을 GitHub에서 받지 못했습니다(${why}).`,
    mayNotRead: (status) =>
      `github-token에 읽기 권한이 없음(${status}), 작업에 pull-requests: read 권한이 필요함`,
    fromGitHub: '체크아웃에 기준 커밋까지의 이력이 없어 변경된 내용을 GitHub에서 받았습니다.',
    withoutLines: (paths) =>
      `다음 파일은 변경된 행을 GitHub에서 받지 못하여, 빠진 고지가 있는지 확인하지 못했습니다: ${paths}.`,
    cut: 'GitHub은 변경된 파일을 3,000개까지만 알려 주므로 나머지 파일은 검사하지 않았습니다.',
    wholeInstead: '그 대신 저장소 전체를 검사하며, 이번 변경으로 빠지는 고지는 확인하지 못합니다.',
    whole: '저장소 전체를 검사하며, 이번 변경으로 빠지는 고지는 확인하지 못합니다.',
  },
  log: {
    report: '보고서',
    closing: (findings, verdict, path) =>
      `검사 결과 ${thousands(findings)}건, 판정 ${verdict}. 보고서: ${path}`,
  },
};
