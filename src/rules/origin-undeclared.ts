import { creditsSource } from '../license/attribution.ts';
import type { Declaration } from '../license/file-notices.ts';
import type { Component, OriginEvidence } from '../origin/evidence.ts';
import { namesSlug, slugsOf } from '../origin/repository-slug.ts';
import { declaredFor, isComponent } from '../policy/declared.ts';
import type { Policy } from '../policy/policy.ts';
import { about, evidenceFor, nearestOrigins, regionPlace } from './derived.ts';
import { declareOrigin } from './fixes.ts';
import type { JudgedFile, Rule } from './rule.ts';

/** A derived file does not say where its code comes from. */
export const originUndeclared: Rule = {
  id: 'origin-undeclared',
  level: 'warning',
  check(context) {
    const asked = new Set<string>();
    return nearestOrigins(context).flatMap(({ file, origin, carrier }) => {
      if (liesInCopy(file.path, origin)) return [];
      const key = JSON.stringify([file.path, origin.component.purl]);
      if (asked.has(key)) return [];
      asked.add(key);
      const { declarations } = file.notices;
      const sources = carrier === null ? [origin.component] : [origin.component, carrier.component];
      if (sources.some((source) => isDeclared(file, source, context.policy))) return [];
      if (declarations.some(({ text }) => creditsSource(text) && context.phrasePublisher(text) === null))
        return [];
      return [
        {
          rule: this.id,
          level: this.level,
          path: file.path,
          ...regionPlace(origin),
          duty: 'policy',
          message: context.messages.originUndeclared(origin),
          ...about(origin),
          evidence: evidenceFor(
            origin,
            [origin.component.repository ?? origin.component.name],
            [...new Set(declarations.flatMap(({ url }) => url ?? []))],
          ),
          fix: declareOrigin(context.messages, file, origin),
        },
      ];
    });
  },
};

/** Whether the file, or the configuration for it, names the component as its source. */
function isDeclared({ path, notices }: JudgedFile, component: Component, policy: Policy): boolean {
  return (
    declaredFor(path, policy).some((declared) => isComponent(declared, component)) ||
    notices.declarations.some((declaration) => pointsTo(declaration, component))
  );
}

/** Whether the file lies at the origin's own path in a folder that has the project's name: `vendor/heron/src/heron/model.py`. */
function liesInCopy(path: string, { component, path: upstream }: OriginEvidence): boolean {
  if (!path.endsWith(`/${upstream}`)) return false;
  const folder = path.slice(0, -upstream.length - 1);
  const name = folder.slice(folder.lastIndexOf('/') + 1).toLowerCase();
  const names = [component.name.toLowerCase(), ...slugsOf(component).map((slug) => slug.split('/')[1])];
  return names.includes(name);
}

/** An address in the component's repository, by its present or a former name, or one of its modules by its dotted name. */
function pointsTo({ text, url }: Declaration, component: Component): boolean {
  const { name, aliases } = component;
  const slugs = slugsOf(component);
  if (namesSlug(url ?? '', slugs) || namesSlug(text, slugs)) return true;
  const lower = text.toLowerCase();
  return creditsSource(text) && [name, ...aliases].some((known) => namesWord(lower, known.toLowerCase()));
}

function namesWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + 1))
    if (
      !/[\p{L}\p{N}_-]/u.test(text[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}_-]/u.test(text[at + word.length] ?? ' ')
    )
      return true;
  return false;
}
