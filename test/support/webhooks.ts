/** GitHub's own examples of event payloads, with the commits of a test. */
import { createRequire } from 'node:module';

export type Payload = Record<string, unknown>;

export const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
  name: string;
  examples: Payload[];
}[];

/** A pull request of the repository itself, number 7, without labels. */
export function pullRequest(
  base: string,
  head: string,
  over: { ref?: string; title?: string } = {},
): Payload {
  const [example] = examples.find(({ name }) => name === 'pull_request')?.examples ?? [];
  const payload = structuredClone(example) as Payload & {
    pull_request: { base: Payload; head: Payload; title: string; labels: unknown[]; number: number };
  };
  Object.assign(payload.pull_request.base, { sha: base, ref: 'main' });
  Object.assign(payload.pull_request.head, { sha: head, ref: over.ref ?? 'topic' });
  payload.pull_request.title = over.title ?? 'Add a model';
  payload.pull_request.number = 7;
  payload.pull_request.labels = [];
  return payload;
}
