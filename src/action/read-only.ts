/** Runs whose token can only read, whatever the workflow's permissions say. Pure. */
import { z } from 'zod';
import { reasons } from '../messages/en.ts';

const side = z.object({ repo: z.object({ full_name: z.string() }).nullish() });
const event = z.object({ pull_request: z.object({ base: side, head: side }) });

/** `a fork`, `Dependabot`, or null for any other run; for messages. */
export function whyReadOnly(payload: unknown, actor: string): string | null {
  if (actor === 'dependabot[bot]') return 'Dependabot';
  const parsed = event.safeParse(payload);
  if (!parsed.success) return null;
  const { base, head } = parsed.data.pull_request;
  // A fork that was deleted since has no repository any more.
  return head.repo?.full_name === base.repo?.full_name ? null : reasons.fork;
}
