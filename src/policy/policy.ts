/** What the user decided: levels, licences, declared components, waivers. Pure data and functions of paths. */
import type { Configuration } from '../config/schema.ts';
import type { Level, RuleId } from '../report/schema.ts';
import { globs } from './glob.ts';
import { type LicensePolicy, licensePolicy } from './licenses.ts';

export interface Policy {
  /** The configuration, as findings about it name it; null: there is none. */
  readonly path: string | null;
  /** The day of the audit, `2027-01-31`: rules have no clock. */
  readonly today: string;
  /** What a rule is set to for a path; null where nothing is said. */
  readonly levelOf: (rule: RuleId, path: string) => Level | 'off' | null;
  /** Which licences code may stand under; null where nothing is said. */
  readonly licensesFor: (path: string) => LicensePolicy | null;
  /** Whether a document counts as NOTICE because the configuration says so. */
  readonly isNotice: (path: string) => boolean;
  /** Code of others that the configuration declares. */
  readonly components: readonly DeclaredComponent[];
  readonly waivers: readonly Waiver[];
  /** Every pattern that is meant to match something, so that one which matches nothing can be told. */
  readonly patterns: readonly PolicyPattern[];
}

export interface PolicyPattern {
  /** `include`, `notice`, `components`, `overrides` */
  readonly setting: string;
  readonly pattern: string;
  /** Line of the configuration. */
  readonly line: number;
}

/** Vendored code as its user declares it. */
export interface DeclaredComponent {
  readonly matches: (path: string) => boolean;
  /** The patterns behind `matches`. */
  readonly paths: readonly string[];
  /** purl without version, lower case in its type. */
  readonly purl: string;
  /** Commit, tag or version; null where nothing is said. */
  readonly revision: string | null;
  /** Whether the files were changed since; null where nothing is said. */
  readonly modified: boolean | null;
  /** Line of the configuration. */
  readonly line: number;
}

export interface Waiver {
  readonly rules: readonly RuleId[];
  readonly matches: (path: string) => boolean;
  /** The patterns behind `matches`. */
  readonly paths: readonly string[];
  readonly reason: string;
  /** The last day on which it counts; null: for good. */
  readonly until: string | null;
  readonly who: string | null;
  /** Line of the configuration. */
  readonly line: number;
}

/** Of an audit without a configuration. */
export const NO_POLICY: Policy = {
  path: null,
  today: '1970-01-01',
  levelOf: () => null,
  licensesFor: () => null,
  isNotice: () => false,
  components: [],
  waivers: [],
  patterns: [],
};

/** A configuration that was read, with the place of its settings. */
export interface Settings {
  readonly configuration: Configuration;
  readonly path: string | null;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** @param today the day of the audit, `2027-01-31` */
export function policyOf({ configuration, path, lineOf }: Settings, today: string): Policy {
  const overrides = configuration.overrides.map((override) => ({
    ...override,
    matches: globs(listOf(override.path)),
  }));
  const lastOf = <T>(
    at: string,
    setting: (from: Configuration | (typeof overrides)[number]) => T | undefined,
  ) =>
    overrides.reduce<T | undefined>(
      (found, override) => (override.matches(at) ? (setting(override) ?? found) : found),
      setting(configuration),
    );
  const licenses = new Map<string, LicensePolicy | null>();
  return {
    path,
    today,
    levelOf: (rule, at) => lastOf(at, ({ rules }) => rules?.[rule]) ?? null,
    licensesFor: (at) => {
      const allowed = lastOf(at, (from) => from['allow-licenses']) ?? null;
      const denied = lastOf(at, (from) => from['deny-licenses']) ?? [];
      const key = JSON.stringify([allowed, denied]);
      const known = licenses.get(key);
      if (known !== undefined) return known;
      const made = allowed === null && denied.length === 0 ? null : licensePolicy(allowed, denied);
      licenses.set(key, made);
      return made;
    },
    isNotice: globs(configuration.notice),
    components: configuration.components.map((component, i) => {
      const [purl, version] = component.purl.replace(/[?#].*$/, '').split('@') as [string, string?];
      return {
        ...matching(component.path),
        purl: purl.replace(/^pkg:[^/]+/, (type) => type.toLowerCase()),
        revision: component.revision ?? version ?? null,
        modified: component.modified ?? null,
        line: lineOf(['components', i]),
      };
    }),
    waivers: configuration.waivers.map((waiver, i) => ({
      ...matching(waiver.path),
      rules: listOf(waiver.rule),
      reason: waiver.reason.trim(),
      until: waiver.until ?? null,
      who: waiver.who?.trim() ?? null,
      line: lineOf(['waivers', i]),
    })),
    patterns: [
      ...(['include', 'notice'] as const).flatMap((setting) =>
        configuration[setting].map((pattern, i) => ({ setting, pattern, line: lineOf([setting, i]) })),
      ),
      ...(['components', 'overrides'] as const).flatMap((setting) =>
        configuration[setting].flatMap(({ path }, i) =>
          listOf(path).map((pattern) => ({ setting, pattern, line: lineOf([setting, i, 'path']) })),
        ),
      ),
    ],
  };
}

/** Patterns that match none of these paths: most often a slip of the pen, or a folder that moved. */
export function idlePatterns({ patterns }: Policy, paths: readonly string[]): readonly PolicyPattern[] {
  return patterns.filter(({ pattern }) => !paths.some(globs([pattern])));
}

function matching(path: string | readonly string[]): Pick<Waiver, 'matches' | 'paths'> {
  const paths = listOf(path);
  return { paths, matches: globs(paths) };
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
