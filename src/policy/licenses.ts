/** Whether a policy permits an SPDX expression. */
import { parseExpression } from '../license/expression.ts';

export interface LicensePolicy {
  /** The licences named as allowed; null: all that are not denied. */
  readonly allowed: readonly string[] | null;
  readonly denied: readonly string[];
  /** Null where the expression does not parse, or says that nothing is known. */
  readonly permits: (expression: string) => boolean | null;
}

type Node = NonNullable<ReturnType<typeof parseExpression>>;
type License = Extract<Node, { license: string }>;

/** @param allowed expressions; `A OR B` stands for both; null where all are allowed that are not denied */
export function licensePolicy(allowed: readonly string[] | null, denied: readonly string[]): LicensePolicy {
  const allow = allowed === null ? null : new Set(allowed.flatMap(namesIn));
  const deny = new Set(denied.flatMap(namesIn));
  const permitted = (license: License): boolean => {
    // The more exact entry decides: GPL-2.0-only WITH Classpath-exception-2.0 may be allowed where GPL-2.0-only is not.
    for (const name of namesOf(license)) {
      if (deny.has(name)) return false;
      if (allow?.has(name)) return true;
    }
    return allow === null;
  };
  const permits = (node: Node): boolean => {
    if ('license' in node) return permitted(node);
    return node.conjunction === 'or'
      ? permits(node.left) || permits(node.right)
      : permits(node.left) && permits(node.right);
  };
  return {
    allowed,
    denied,
    permits: (expression) => {
      const node = parseExpression(expression);
      return node === null || /^(?:NONE|NOASSERTION)$/.test(expression.trim()) ? null : permits(node);
    },
  };
}

function namesIn(expression: string): string[] {
  const collect = (node: Node): string[] =>
    'license' in node ? [namesOf(node)[0] as string] : [...collect(node.left), ...collect(node.right)];
  const node = parseExpression(expression);
  return node === null ? [] : collect(node);
}

/**
 * The names that an entry may have for a licence, the most exact one first: with its exception, by itself, and for "or
 * any later version" the version itself, which one may choose.
 */
function namesOf({ license, plus, exception }: License): string[] {
  const id = current(license, plus === true);
  const withException = exception === undefined ? [] : [`${id} WITH ${exception}`];
  const base = id.endsWith('+') ? [id, id.slice(0, -1)] : [id];
  return [...withException, ...base];
}

/** GNU's licences by their current ids; others keep the `+`. */
function current(license: string, plus: boolean): string {
  if (/^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/.test(license)) return `${license}-${plus ? 'or-later' : 'only'}`;
  return plus ? `${license}+` : license;
}
