/**
 * The fixed words of the formats that people read, in English. `words.ko.ts` says the same in Korean; a format takes them
 * from `wordsIn` and holds no words of its own. What rules say of a finding is in `rules/messages.ts`.
 */
import { counted, thousands } from './numbers.ts';

export const words = {
  verdict: { pass: 'pass', warning: 'warning', fail: 'fail', incomplete: 'incomplete' },
  level: { error: 'error', warning: 'warning', note: 'note' },
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  kind: { verbatim: 'verbatim', renamed: 'renamed', modified: 'modified' },
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
  license: 'licence',
  holders: 'holders',
  see: 'see',
  notKnown: 'not known',
  noHolderInFile: 'none named in the file',
  family: 'family',
  familyOf: (n: number): string =>
    `${counted(n, 'other file')} of those below ${n === 1 ? 'agrees' : 'agree'} too nearly as well to be told from it`,
  familyHolders: (holders: string): string => `all of them name ${holders}`,
  familyNoHolder: 'no holder is named by all of them',
  orAlso: 'or also',
  shareOf: (origin: string, share: string): string => `${origin}, ${share}`,
  sourcesNamed: 'sources named',
  configuration: 'configuration',
  sourceStatus: {
    agrees: 'agrees with what was found',
    questioned: 'does not agree with this code',
    unknown: 'not in the index, or too little code to tell',
  },
  foundSource: 'found',
  partByPart: 'part by part',
  part: (place: string, kind: string, name: string, share: string, theirs: string, origin: string): string =>
    `${place}  ${kind} ${name}: ${share} with ${theirs} of ${origin}`,
  next: 'next',
  margin: (percent: string): string => `margin ${percent}`,
  clear: 'Derived, and nothing amiss in the file itself',
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
    'It reports on text and on the duties of licences, never on intent, and it is no legal advice. A notice that was kept is compliance.',
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
      `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''} ${paths.length === 1 ? 'agrees' : 'agree'} with ${purl}, which was published long after the code stood here by Git's history, so nothing is asked for its sake.`,
    perhapsLater: (purl: string, paths: readonly string[]): string =>
      `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''} ${paths.length === 1 ? 'agrees' : 'agree'} with ${purl}, of a project that the index knows only since months after the code stood here by Git's history. It may have the code from here, so its confidence is low.`,
    auditsOnly: (config: string, paths: string): string => `${config} audits only: ${paths}`,
    leavesOut: (config: string, paths: string): string => `${config} leaves out: ${paths}`,
    turnsOff: (config: string, rules: string): string => `${config} turns off: ${rules}`,
    turnsOffFor: (config: string, paths: string, rules: string): string =>
      `${config} turns off for ${paths}: ${rules}`,
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
};
