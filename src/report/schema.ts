/**
 * The JSON report (design §5). Other tools read it: fields may be added, never renamed, removed or given another
 * meaning without a new `schemaVersion`.
 */
export const SCHEMA_VERSION = 1;

export type Level = 'error' | 'warning' | 'note';
export type Verdict = 'pass' | 'fail' | 'incomplete';
export type Confidence = 'high' | 'medium' | 'low';
export type MatchKind = 'verbatim' | 'renamed' | 'modified';
/** `same-tokens`: the same code, but perhaps for capitalised names and literals, of which nothing is known for a part. */
export type PartMatchKind = MatchKind | 'same-tokens';

export const RULE_IDS = [
  'license-notice-missing',
  'holder-missing',
  'change-notice-missing',
  'license-text-missing',
  'notice-entry-missing',
  'upstream-notice-missing',
  'notice-removed',
  'license-replaced',
  'origin-undeclared',
  'origin-disputed',
  'spdx-invalid',
  'license-unknown',
  'notice-entry-stale',
  'license-denied',
  'waiver-expired',
  'waiver-unused',
  'waiver-invalid',
  'model-card-license',
  'model-license-text-missing',
  'model-notice-missing',
  'model-name-prefix',
  'duty-to-review',
  'license-contradictory',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: {
    readonly name: 'colophon';
    readonly version: string;
    readonly index: {
      readonly version: string;
      readonly components: number;
      readonly files: number;
      readonly fingerprints: number;
    };
    /** False matches when this version was measured (extension of the contract; docs/accuracy.md). */
    readonly measured: {
      readonly independentFiles: number;
      readonly falseMatches: number;
      readonly doubtfulMatches: number;
    };
  };
  readonly target: {
    /** The audited folder as it was given; never an absolute path of the machine. */
    readonly root: string;
    readonly scope: 'repository' | 'changed';
    readonly base: string | null;
    readonly files: {
      readonly scanned: number;
      readonly skipped: readonly FileRemark[];
      /** Files that could not be judged, or not in full: any of them makes the verdict `incomplete`. */
      readonly failed: readonly FileRemark[];
    };
    /** What is taken for the user's own and why (extension of the contract). */
    readonly own: readonly { readonly what: string; readonly reason: string }[];
    /** What the reader should know of how this audit was made, e.g. that no Git history was there. */
    readonly notes: readonly string[];
    /** There where a change is no release, so that its findings fail nothing (extension of the contract). */
    readonly lenient?: true;
  };
  readonly files: readonly FileReport[];
  /** Model releases in the tree; left out where there is none (extension of the contract). */
  readonly models?: readonly ModelReport[];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** A model release: what its card declares, and what it was made from. */
export interface ModelReport {
  /** `.` for the root. */
  readonly folder: string;
  readonly card: string | null;
  readonly name: string | null;
  /** Licences as the card spells them; of `other` its name. */
  readonly declared: readonly string[];
  readonly architectures: readonly string[];
  readonly baseModels: readonly {
    readonly id: string;
    /** The release says so; false where only `_name_or_path` gives it away. */
    readonly stated: boolean;
    readonly family: string | null;
    readonly license: string | null;
    /** The family and its licence are known for certain. */
    readonly certain: boolean;
  }[];
  /** Licences whose duties hold for it, ancestors' included: ids of the catalogue. */
  readonly owedTo: readonly string[];
}

export interface FileRemark {
  readonly path: string;
  readonly reason: string;
}

export interface FileReport {
  readonly path: string;
  readonly status: 'derived' | 'original';
  /** Share of the file's fingerprints that any origin named here accounts for, 0 to 1, two decimals. */
  readonly coverage: number;
  /** Normalised tokens in the file. */
  readonly tokens: number;
  /** What the file's own header says: retained notices are compliance (extension of the contract). */
  readonly header?: {
    /** SPDX expression; null where the header names no license. */
    readonly license: string | null;
    readonly holders: readonly string[];
  };
  readonly origins: readonly OriginReport[];
  /** Functions and classes that have an origin, in file order; filled by `explain` (extension of the contract). */
  readonly parts: readonly PartReport[];
  /** What the file, or the configuration for it, names as its source, and whether that is what was found (extension of the contract). */
  readonly declared: readonly DeclaredReport[];
}

/** A source that is named for a file; lines that came along with a copy are upstream's own words and not among them. */
export interface DeclaredReport {
  /** Line that names it; null where the configuration does. */
  readonly line: number | null;
  /** The source as it is named: an address, a purl or a path. */
  readonly text: string;
  /** Tag, branch or commit that is named with it. */
  readonly revision: string | null;
  /**
   * `agrees`: what was found is of that component, or has its code from there. `questioned`: the index has the source, and
   * the code does not agree with it. `unknown`: the index does not have it, or there is too little code to tell.
   */
  readonly status: 'agrees' | 'questioned' | 'unknown';
  /** Why the status is `unknown`; left out with the others (extension of the contract). */
  readonly why?: DeclaredDoubt;
  /** Share of the file, or of the function that the line speaks of, that agrees with the source; null where unknown. */
  readonly share: number | null;
  /** What explains the code instead: where the source is questioned, or where another file of the named project does so far better; else null. */
  readonly found: { readonly purl: string; readonly path: string; readonly share: number } | null;
}

/**
 * `not-indexed`: the index does not have the component, or not that file. `other-language`: the source is in another
 * language. `too-short`: there is too little code to tell. `undecided`: some of it agrees, or nothing that is named
 * exactly, and nothing else explains the code clearly better.
 */
export const DECLARED_DOUBTS = ['not-indexed', 'other-language', 'too-short', 'undecided'] as const;
export type DeclaredDoubt = (typeof DECLARED_DOUBTS)[number];

/** A function or class and the origin that explains it best. */
export interface PartReport {
  readonly kind: 'class' | 'function';
  /** With the name of the class it stands in: `Attention.forward`. */
  readonly name: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly purl: string;
  readonly path: string;
  readonly url: string | null;
  /** Share of the part's fingerprints that the origin holds. */
  readonly share: number;
  /** How sure the origin is, or its family; docs/accuracy.md says how often each word was right. */
  readonly confidence: Confidence;
  /** How it agrees; `verbatim` where the whole file is. */
  readonly match: PartMatchKind;
  /** The best candidate from another file; null where there is none. */
  readonly runnerUp: CandidateReport | null;
  /** The likeliest of the others that hold no less of it, and cannot be told from the origin by this code alone. */
  readonly family: readonly CandidateReport[];
  /** Share minus the runner-up's; null without one. */
  readonly margin: number | null;
  readonly regions: readonly Region[];
}

/** A file that could be an origin as well. */
export interface CandidateReport {
  readonly purl: string;
  readonly path: string;
  readonly share: number;
}

export interface OriginReport {
  /** purl with the version it agrees with best, e.g. `pkg:pypi/transformers@4.54.0`. */
  readonly purl: string;
  /** Path in the component's repository, or in the audited tree for an in-tree origin. */
  readonly path: string;
  /** Permalink to the lines, where one exists. */
  readonly url: string | null;
  /** First and last release that hold this content (extension of the contract). */
  readonly releases: { readonly first: string; readonly last: string } | null;
  readonly license: string | null;
  readonly holders: readonly string[];
  readonly share: number;
  readonly confidence: Confidence;
  readonly kind: MatchKind;
  /**
   * purl of the component through which the code came, where this origin is its first publisher and another of the
   * file's origins took it from there; else null (extension of the contract).
   */
  readonly through: string | null;
  readonly regions: readonly Region[];
  readonly alternatives: readonly { readonly purl: string; readonly path: string; readonly share: number }[];
  /** Share minus that of the best candidate with other holders; null without one (extension of the contract). */
  readonly margin: number | null;
  /**
   * Where others agree too nearly as well to be told from it: those, and the holders that all of them name; else null
   * (extension of the contract).
   */
  readonly family: {
    readonly members: readonly { readonly purl: string; readonly path: string; readonly share: number }[];
    readonly holders: readonly string[];
  } | null;
  /**
   * Files of the same folder that come from other files of the origin's folder, where that was asked because the file
   * may have one of several origins (extension of the contract).
   */
  readonly neighbours?: readonly string[];
}

/** Lines of the scanned file and the lines of the origin they agree with; all 1-based and inclusive. */
export interface Region {
  readonly startLine: number;
  readonly endLine: number;
  readonly originStartLine: number;
  readonly originEndLine: number;
  /** Normalised tokens of the scanned file inside the region. */
  readonly tokens: number;
  /**
   * How the origin's lines are known, where not from evidence in the region (extension of the contract). `estimated`: from
   * the nearest place that is known; `unknown`: nothing tells, and the file's own lines stand in their place.
   */
  readonly originLines?: 'estimated' | 'unknown';
}

export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** The obligation, e.g. `Apache-2.0 §4(c)`; `policy` for a house rule. */
  readonly duty: string;
  readonly message: string;
  readonly origin: { readonly purl: string; readonly path: string } | null;
  readonly evidence: {
    readonly expected: readonly string[];
    readonly found: readonly string[];
    readonly share: number | null;
    readonly margin: number | null;
  };
  readonly fix: Fix | null;
  /** Why the finding does not count, where a waiver says so. */
  readonly waived: WaivedBy | null;
}

/** The waiver of a finding. */
export interface WaivedBy {
  readonly reason: string;
  /** The last day on which it counts, `2027-01-31`; null: for good. */
  readonly until: string | null;
  /** Who decided so; null where the waiver does not say. */
  readonly who: string | null;
  /** Where the waiver stands: the configuration, or a comment in the file itself (extension of the contract). */
  readonly path: string;
  readonly line: number;
}

export interface Fix {
  readonly description: string;
  /** `endLine` below `startLine` inserts before `startLine`. A file that does not exist is created. */
  readonly edits: readonly {
    readonly path: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly newText: string;
  }[];
}
