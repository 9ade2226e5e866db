import {
  type FileReport,
  type Finding,
  type OriginReport,
  type Report,
  SCHEMA_VERSION,
  type WaivedBy,
} from '../../../src/report/schema.ts';

export const ORIGIN: OriginReport = {
  purl: 'pkg:pypi/acme-models@1.1',
  path: 'src/acme/models/loom.py',
  url: 'https://example.com/acme/blob/v1.1/src/acme/models/loom.py#L20-L160',
  releases: { first: '1.1', last: '1.4' },
  license: 'Apache-2.0',
  holders: ['Acme Inc. team', 'Example Labs'],
  share: 0.86,
  confidence: 'high',
  kind: 'renamed',
  through: null,
  regions: [
    { startLine: 5, endLine: 40, originStartLine: 20, originEndLine: 55, tokens: 200 },
    { startLine: 41, endLine: 118, originStartLine: 83, originEndLine: 160, tokens: 500 },
  ],
  alternatives: [{ purl: 'pkg:pypi/acme-models@2.0', path: 'src/acme/models/weft.py', share: 0.5 }],
  margin: 0.36,
  family: null,
};

export const DERIVED: FileReport = {
  path: 'src/mine.py',
  status: 'derived',
  coverage: 0.9,
  tokens: 800,
  origins: [ORIGIN],
  parts: [],
  declared: [],
};

export const WAIVED: WaivedBy = {
  reason: 'Agreed with Acme.',
  until: '2027-01-31',
  who: 'Legal',
  path: '.github/colophon.yml',
  line: 12,
};

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'holder-missing',
    level: 'error',
    path: 'src/mine.py',
    startLine: 2,
    endLine: 3,
    duty: 'Apache-2.0 §4(c)',
    message: 'The origin names Example Labs, and this file does not.',
    origin: { purl: ORIGIN.purl, path: ORIGIN.path },
    evidence: {
      expected: ['Acme Inc. team', 'Example Labs'],
      found: ['Acme Inc. team'],
      share: 0.86,
      margin: 0.36,
    },
    fix: {
      description: 'Name Example Labs in the header.',
      edits: [{ path: 'src/mine.py', startLine: 3, endLine: 2, newText: '# Example Labs' }],
    },
    waived: null,
    ...over,
  };
}

export function report(
  over: Partial<Omit<Report, 'target'>> & {
    target?: Partial<Report['target']>;
    failed?: Report['target']['files']['failed'];
  } = {},
): Report {
  const { target, failed = [], ...rest } = over;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: {
      name: 'colophon',
      version: '9.9.9',
      index: { version: '1', components: 1, files: 3, fingerprints: 900 },
      measured: { independentFiles: 20000, falseMatches: 0, doubtfulMatches: 1 },
    },
    target: {
      root: '.',
      scope: 'repository',
      base: null,
      files: { scanned: 2, skipped: [], failed },
      own: [],
      notes: [],
      ...target,
    },
    files: [
      DERIVED,
      {
        path: 'src/other.py',
        status: 'original',
        coverage: 0,
        tokens: 90,
        origins: [],
        parts: [],
        declared: [],
      },
    ],
    findings: [],
    verdict: 'pass',
    ...rest,
  };
}

/** What a hostile tree may put into names, headers and code. */
export const HOSTILE = 'x\x1b[31m\x9b2J\u202etxt\n::error::own\r##[add-mask]y|`<img src=x>*_[a](b)';
