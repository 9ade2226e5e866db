/**
 * The fixed words of the formats that people read, in English. `words.ko.ts` says the same in Korean; a format takes them
 * from `wordsIn` and holds no words of its own. What rules say of a finding is in `messages/en.ts`.
 */
import { counted, thousands } from './numbers.ts';

/** The first few of many paths. */
function someOf(paths: readonly string[]): string {
  return `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
}

export const words = {
  verdict: { pass: 'pass', warning: 'warning', fail: 'fail', incomplete: 'incomplete' },
  level: { error: 'error', warning: 'warning', note: 'note' },
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  kind: { verbatim: 'verbatim', renamed: 'renamed', modified: 'modified' },
  partMatch: {
    verbatim: 'verbatim',
    'same-tokens': 'same tokens',
    renamed: 'renamed',
    modified: 'modified',
  },
  status: { derived: 'derived', original: 'original' },
  partKind: { class: 'class', function: 'function' },

  // Counts.
  counts: {
    error: (n: number): string => counted(n, 'error'),
    warning: (n: number): string => counted(n, 'warning'),
    note: (n: number): string => counted(n, 'note'),
  },
  nothingFound: 'nothing found',
  scanned: (files: number): string => `${counted(files, 'file')} scanned`,
  derived: (files: number): string => `${thousands(files)} derived`,
  notJudgedCount: (files: number): string => `${thousands(files)} not judged`,
  waivedCount: (findings: number): string => `${thousands(findings)} waived`,
  index: (version: string): string => `index ${version}`,
  andMore: (n: number): string => `and ${thousands(n)} more`,
  moreFiles: (n: number): string => counted(n, 'more file'),
  andMoreFiles: (n: number): string => `and ${counted(n, 'more file')}`,
  moreLines: (n: number): string => counted(n, 'more line'),
  moreFindings: (n: number): string => counted(n, 'more finding'),
  tokens: (n: number): string => counted(n, 'token'),

  // Places and names.
  thisRepository: 'this repository',
  of: (path: string, component: string): string => `${path} of ${component}`,
  releases: (first: string, last: string): string => `${first} to ${last}`,
  line: (n: number): string => `line ${n}`,
  lines: (range: string): string => `lines ${range}`,
  share: (percent: string): string => percent,

  // Origins.
  derivedShare: (share: string): string => `derived, ${share} of its code`,
  agrees: (share: string, origin: string, how: string): string => `agrees ${share} with ${origin} (${how})`,
  publishedBefore: (component: string): string => `it published this before ${component} did`,
  moreOrigins: (n: number, command: string): string => `and ${counted(n, 'more origin')}: ${command}`,
  license: 'license',
  holders: 'holders',
  headerNames: (names: string): string => `its own header names ${names}`,
  see: 'see',
  notKnown: 'not known',
  noHolderInFile: 'none named in the file',
  family: 'family',
  familyOf: (n: number): string =>
    n === 1
      ? 'it may as well come from one other file, which agrees nearly as much (below)'
      : `it may as well come from any of ${n} other files, which agree nearly as much (the nearest are below)`,
  familyHolders: (holders: string): string => `whichever it is, these holders are named: ${holders}`,
  familyNoHolder: 'no holder is named by all of them',
  neighbours: 'beside',
  neighboursFrom: (paths: readonly string[]): string =>
    `${someOf(paths)} ${paths.length === 1 ? 'comes' : 'come'} from the same folder of the origin`,
  orAlso: 'or also',
  shareOf: (origin: string, share: string): string => `${origin}, ${share}`,
  sourcesNamed: 'sources named',
  configuration: 'configuration',
  sourceStatus: {
    agrees: 'agrees with what was found',
    questioned: 'does not agree with this code',
    unknown: 'could not be compared',
  },
  sourceSibling: 'the project agrees, but another file of it explains this code better',
  sourceDoubt: {
    'not-indexed': 'not in the index, so it was not compared',
    'other-language': 'in another language, so it was not compared',
    'too-short': 'too little code here to tell',
    undecided: 'neither agrees clearly nor is contradicted',
  },
  foundSource: 'found',
  partByPart: 'part by part',
  /** @param theirs lines of the origin; null where they are not known */
  part: (
    place: string,
    kind: string,
    name: string,
    share: string,
    theirs: string | null,
    origin: string,
    how: string,
  ): string =>
    `${place}  ${kind} ${name}: ${share} with ${
      theirs === null ? `${origin}, on which lines is not known` : `${theirs} of ${origin}`
    }; ${how}`,
  next: 'next',
  margin: (percent: string): string => `margin ${percent}`,
  clear: 'Derived, and nothing left to do in the file itself',
  clearFile: (share: string, origin: string): string => `${share} of ${origin}`,

  // Findings.
  releaseWide: 'The release as a whole',
  also: 'also',
  expected: 'expected',
  found: 'found',
  whatToDoShort: 'next',
  nothingOfIt: 'nothing of it',
  expectedIs: (text: string): string => `Expected: ${text}`,
  foundIs: (text: string): string => `Found: ${text}`,
  whatToDoIs: (text: string): string => `What to do: ${text}`,
  sameHoldsFor: (paths: string): string => `The same holds for ${paths}.`,
  notShown: (findings: string): string => `${findings} not shown here.`,
  allAreIn: (place: string): string => `All are in ${place}.`,
  notJudgedTitle: (n: number): string => `Not judged: ${counted(n, 'file')}`,

  // Waivers.
  waived: 'Waived',
  until: (day: string): string => `until ${day}`,
  waiverPlace: (path: string, line: number): string => `${path}, line ${line}`,

  // Remarks.
  incomplete: (files: number): string =>
    `INCOMPLETE: ${counted(files, 'file')} could not be judged, or not in full`,
  note: 'note',
  ownBecause: (what: string, reason: string): string => `${what} is taken for your own: ${reason}.`,
  skippedPaths: (n: number, reason: string): string => `skipped ${counted(n, 'path')}: ${reason}`,
  falseMatches: (wrong: number, files: number, atLow: number): string =>
    `False matches when measured: ${thousands(wrong)} of ${thousands(files)} independent files at medium confidence or above${
      atLow === 0 ? '' : `, ${thousands(atLow)} at low`
    }; see docs/accuracy.md.`,
  /** What a clean report does not mean. Every format for people says it. */
  noClaim: [
    'Colophon compares code with the components in its origin index and with the files of this repository; code from elsewhere is not recognised.',
    'It reports on text and on the duties of licenses, never on intent, and it is no legal advice. A notice that was kept is compliance.',
  ],

  /** What the reader should know of how an audit was made. */
  notes: {
    withoutHistory:
      'Files of this repository agree with each other and name different holders, and without Git history nothing says which is older; such findings are warnings. A full clone (fetch-depth: 0) would tell.',
    nothingChanged: (base: string): string =>
      `No source file in a language that Colophon reads changed since ${base}, so there was nothing to compare.`,
    nothingToCompare:
      'No source file in a language that Colophon reads was found, so there was nothing to compare.',
    publishedLater: (purl: string, paths: readonly string[]): string =>
      `${someOf(paths)} ${paths.length === 1 ? 'agrees' : 'agree'} with ${purl}, which was published long after the code stood here by Git's history, so nothing is asked for its sake.`,
    notDated: (paths: readonly string[], reason: string): string =>
      `Git did not say since when the code of ${someOf(paths)} has stood here (${reason}), so whether it was here before its origin was published was not checked.`,
    perhapsLater: (purl: string, paths: readonly string[]): string =>
      `${someOf(paths)} ${paths.length === 1 ? 'agrees' : 'agree'} with ${purl}, of a project that the index knows only since months after the code stood here by Git's history. It may have the code from here, so its confidence is low.`,
    publishedSoonAfter: (purl: string, paths: readonly string[]): string =>
      `${someOf(paths)} ${paths.length === 1 ? 'agrees' : 'agree'} with ${purl}, which was not released before the code stood here by Git's history. It may have the code from here, or the code was taken from there before its release, so its confidence is low.`,
    misplaced: (found: string, read: string): string =>
      `${found} is not read; a configuration counts as ${read}, or where it is named.`,
    auditsOnly: (config: string, paths: string): string => `${config} audits only: ${paths}`,
    leavesOut: (config: string, paths: string): string => `${config} leaves out: ${paths}`,
    turnsOff: (config: string, rules: string): string => `${config} turns off: ${rules}`,
    turnsOffFor: (config: string, paths: string, rules: string): string =>
      `${config} turns off for ${paths}: ${rules}`,
    idlePatterns: (config: string, patterns: string): string =>
      `${config} names paths that match no file: ${patterns}`,
    idlePattern: (setting: string, pattern: string, line: number): string =>
      `“${pattern}” (${setting}, line ${line})`,
  },
  places: { summary: 'the job summary', output: 'the file that the output report names' },

  // The job summary.
  title: (verdict: string): string => `Colophon: ${verdict}`,
  filesNotJudged: (n: number): string =>
    `${counted(n, 'file')} could not be judged, or not in full. This report says nothing certain about them.`,
  tables: {
    findings: 'Findings',
    origins: 'Origins',
    notJudged: 'Not judged',
    skipped: 'Skipped',
    rule: 'rule',
    where: 'where',
    what: 'what',
    whatToDo: 'what to do',
    whyNot: 'why it does not count',
    file: 'file',
    path: 'path',
    why: 'why',
    agreesWith: 'agrees with',
    share: 'share',
    confidence: 'confidence',
    linesOfBoth: 'lines ↔ lines of the origin',
  },
  cut: 'This summary is cut, since GitHub shows no more than 1 MiB.',
  allIsIn: (place: string): string => `All of it is in ${place}.`,
  noClaimTitle: 'What this does not claim',
  madeBy: (version: string, index: string, components: number, files: number): string =>
    `colophon ${version}, origin index ${index}: ${counted(components, 'component')}, ${counted(files, 'file')}`,

  // Files with code of others.
  componentFiles: (component: string, files: number): string => `${component} (${counted(files, 'file')})`,
  noneOfOthers: (files: number): string =>
    `${counted(files, 'file')} scanned, none with code of others that is known here.`,
  someOfOthers: (files: number, derived: number, components: string, others: number): string =>
    `${counted(files, 'file')} scanned, ${derived} of them with code of ${components}${
      others > 0 ? ` and ${counted(others, 'other')}` : ''
    }.`,

  // The picture.
  picture: {
    title: 'Where the code comes from',
    licenseNotKnown: 'license not known',
    otherComponents: (n: number): string => counted(n, 'other component'),
    otherFolders: (n: number): string => counted(n, 'other folder'),
    topFolder: 'top folder',
    files: (n: number): string => counted(n, 'file'),
    withoutOrigin: (n: number): string => `${counted(n, 'file')} without an origin`,
    ofScanned: (share: string): string => `${share} of those scanned`,
  },

  // What is shown on GitHub besides.
  surfaces: {
    'check-run': 'the check run',
    review: 'the review',
    comment: 'the comment',
    'code-scanning': 'the upload to code scanning',
  },
  notThere: {
    text: (what: string, again: string): string =>
      `Not shown: ${what} The verdict, the annotations of this job and its summary do not need it.${again}`,
    again: ' Running the job again adds what is missing.',
    because: (what: string, why: string): string => `${what}: ${why}.`,
    with: (what: string, why: string): string => `${what} (${why})`,
    permission: (name: string): string => `the job needs the permission ${name}`,
    readOnly: (what: string, who: string, permissions: string): string =>
      `${what}: GitHub gives a run for ${who} a token that can only read (${permissions} would be needed).`,
    rate: 'GitHub asks to wait longer than a job should',
    unreachable: 'GitHub does not answer as it should',
    rejected: 'GitHub refuses it',
    partly: (there: number, all: number): string => `${there} of ${counted(all, 'annotation')} are there`,
    and: (items: readonly string[]): string =>
      items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  },
  checkRun: {
    notJudged: 'Not judged',
    titleWithFailed: (found: string, files: number): string =>
      `${found}; ${counted(files, 'file')} not judged`,
    elsewhere: (annotations: number, name: string, address: string): string =>
      `${counted(annotations, 'annotation')} of the check run “${name}”${address === '' ? '' : `: ${address}`}`,
    columns: { asks: 'asks', findings: 'findings' },
    failed: (files: number): string => `${counted(files, 'file')} could not be judged, or not in full:`,
  },
  comment: {
    in: (folder: string): string => ` in ${folder}`,
    nothingFound: 'nothing found',
    wholeReport: 'Whole report of the run',
    notJudged: (files: number): string =>
      `${counted(files, 'file')} could not be judged, or not in full. This says nothing certain about ${
        files === 1 ? 'it' : 'them'
      }.`,
    inReport: (findings: number): string => `${counted(findings, 'more finding')} in the report.`,
    suggested: (findings: number): string =>
      `${counted(findings, 'finding')} with a suggestion on the lines.`,
  },
  review: (findings: number, suggestions: number): string =>
    `Colophon can mend ${counted(findings, 'finding')} in lines of this pull request: ${
      suggestions === 1 ? 'one suggestion' : `${suggestions} suggestions`
    } below. Please read each before you accept it.`,
  sarif: {
    sameForFile: 'The same holds for this file.',
    sameForFiles: (files: number): string => `The same holds for ${counted(files, 'more file')}.`,
    leftOut: (results: number, most: number): string =>
      `${counted(results, 'result')} left out, since code scanning takes ${counted(most, 'result')} in a run.`,
    root: 'The top of the repository.',
    ruleHelp: (rule: string): string => `More about ${rule}`,
    seeAddress: (address: string): string => `See ${address}`,
  },
  artifacts: 'artifacts of this run',
  noRelease:
    'This change is no release, so what a release would be failed for is shown as a warning. With the input fail-on set to error it fails here too.',

  // Several audits as one.
  merged: {
    inAudits: (found: string, audits: number): string => `**${found}** in ${counted(audits, 'audit')}.`,
    absent: (audits: number): string =>
      `${counted(audits, 'audit')} left no report that can be read, so nothing is known of what they were to judge.`,
    audits: 'Audits',
    audit: 'audit',
    findings: 'findings',
    verdict: 'verdict',
    errors: 'errors',
    warnings: 'warnings',
    derivedFiles: 'derived files',
    codeOf: 'code of',
    derivedOf: (derived: number, scanned: number): string => `${derived} of ${scanned}`,
    withoutReport: 'Without a report',
    noReport: 'no report was left',
    noReportLine: (name: string): string => `${name}: no report, so nothing is known of it`,
    closing: (reports: number, found: string, verdict: string): string =>
      `${counted(reports, 'report')}: ${found}, verdict ${verdict}`,
  },

  // What the Action audits, and why.
  plan: {
    whole: (why: string): string => `The whole repository (${why}).`,
    changed: (what: string): string => `The files of ${what}.`,
    wholeSinceUnknown: 'The whole repository, since what changed is not known.',
    since: (base: string): string => `what changed since ${base}`,
    byHand: 'started by hand',
    fromOutside: 'started from outside',
    schedule: 'on schedule',
    create: 'a new branch or tag',
    byWorkflow: 'called by a workflow',
    afterWorkflow: 'after another workflow',
    event: (name: string): string => `event ${name}`,
    mergeGroup: (branch: string): string => `a merge group for ${branch}`,
    mergeGroupChanges: (branch: string): string => `what a merge group brings to ${branch}`,
    release: (tag: string): string => `the release ${tag}`,
    pullRequestWhole: (number: number): string => `pull request #${number}, scope repository`,
    pullRequestRelease: (number: number, why: string): string =>
      `pull request #${number} is a release: ${why}`,
    pullRequestChanges: (number: number): string => `what pull request #${number} changes`,
    itsBranch: (ref: string): string => `its branch is ${ref}`,
    itsBase: (ref: string): string => `its base branch is ${ref}`,
    itsLabel: (label: string): string => `it has the label ${label}`,
    itsTitle: (title: string): string => `its title is ${title}`,
    push: (branch: string): string => `a push to ${branch}`,
    pushChanges: (branch: string): string => `a push to ${branch}`,
    firstPush: (branch: string): string => `the first push of ${branch}`,
    newVersion: (file: string): string => `a release: the change sets a new version in ${file}`,
    otherRepository: (name: string): string => `${name}, which the workflow does not run for`,
    noEvent: 'No event is given, so the whole repository is audited.',
    unknownEvent: (name: string): string =>
      `Colophon does not know the event ${name}, so the whole repository is audited.`,
    noChange:
      'The input scope is “changed”, but this event names no change; the whole repository is audited.',
  },
  /** How the Action learnt what changed, or why it did not. */
  change: {
    noHistory: 'The checkout does not reach back to the commit to compare with.',
    deeper:
      'With fetch-depth: 0 in actions/checkout, Git tells what changed, and which of two copies is older.',
    otherCheckout: (current: string, head: string): string =>
      `The checkout (${current}) does not hold the pull request's last commit (${head}), so something else may be audited than what is proposed.`,
    noToken: 'The checkout does not reach back to the base, and there is no github-token to ask GitHub with.',
    notTold: (why: string): string =>
      `The checkout does not reach back to the base, and GitHub does not tell what changed: ${why}.`,
    mayNotRead: (status: number | null): string =>
      `the github-token may not read it (${status}); the job needs the permission pull-requests: read`,
    fromGitHub: 'What changed was asked from GitHub, since the checkout does not reach back to the base.',
    withoutLines: (paths: string): string =>
      `GitHub does not give the changed lines of ${paths}; notices removed there are not seen.`,
    cut: 'GitHub lists no more than 3,000 changed files; the others are not audited.',
    wholeInstead:
      'The whole repository is audited instead, and notices that the change removes are not seen.',
    whole: 'The whole repository is audited, and notices that the change removes are not seen.',
  },
  log: {
    report: 'Report',
    closing: (findings: number, verdict: string, path: string): string =>
      `${counted(findings, 'finding')}, verdict ${verdict}. Report: ${path}`,
  },
};
