/** Puts a check run beside a commit, its annotations in batches. What an earlier attempt has posted is completed. */
import { z } from 'zod';
import { CHECK_BATCH, type CheckRun } from '../report/check-run.ts';
import type { GitHubClient } from './client.ts';
import { GitHubFailure } from './failure.ts';

const posted = z.object({ id: z.number(), html_url: z.string().nullish() });
const existing = z.object({
  check_runs: z.array(
    z.object({
      id: z.number(),
      html_url: z.string().nullish(),
      external_id: z.string().nullish(),
      output: z.object({ annotations_count: z.number().nullish() }),
    }),
  ),
});

export interface PostedCheckRun {
  readonly url: string | null;
  /** How many annotations are there; the others follow them in order. */
  readonly annotations: number;
  readonly failure: GitHubFailure | null;
}

export interface CheckTarget {
  readonly name: string;
  readonly headSha: string;
  /** Address of the workflow run; null where there is none. */
  readonly detailsUrl: string | null;
}

/** Never throws because of GitHub: what was posted before a failure counts. */
export async function postCheckRun(
  client: GitHubClient,
  run: CheckRun,
  target: CheckTarget,
): Promise<PostedCheckRun> {
  const total = run.annotations.length;
  let id: number | null = null;
  let url: string | null = null;
  let annotations = 0;
  try {
    await client.untilDone(async () => {
      // A lost answer, or an earlier attempt of the job: what is there is not posted again.
      const found = await findCheckRun(client, run, target);
      if (found !== null) {
        id = found.id;
        url = found.html_url ?? null;
        annotations = Math.min(total, found.output.annotations_count ?? 0);
      }
      while (id === null || annotations < total) {
        const batch = run.annotations.slice(annotations, annotations + CHECK_BATCH);
        const until = annotations + batch.length;
        const output = { title: run.title, summary: summaryUntil(run, until), annotations: batch };
        const answer = await client.send({
          ...(id === null
            ? {
                route: 'POST /repos/{owner}/{repo}/check-runs',
                parameters: {
                  name: target.name,
                  head_sha: target.headSha,
                  external_id: run.id,
                  status: 'completed',
                  conclusion: run.conclusion,
                  ...(target.detailsUrl === null ? {} : { details_url: target.detailsUrl }),
                  output,
                },
              }
            : {
                route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
                parameters: { check_run_id: id, output },
              }),
          answer: posted,
          repeatable: false,
        });
        id = answer.id;
        url = answer.html_url ?? url;
        annotations = until;
      }
    });
    return { url, annotations, failure: null };
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    return { url, annotations, failure: error };
  }
}

async function findCheckRun(client: GitHubClient, run: CheckRun, { name, headSha }: CheckTarget) {
  const { check_runs: runs } = await client.send({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: headSha, check_name: name, filter: 'all', per_page: 100 },
    answer: existing,
    repeatable: true,
  });
  return runs.find(({ external_id: id }) => id === run.id) ?? null;
}

/** Until the last batch is there, the summary says how far it is, so that a broken one does not look whole. */
function summaryUntil(run: CheckRun, until: number): string {
  const total = run.annotations.length;
  if (until >= total) return run.summary;
  return `**Annotations 1 to ${until} of ${total}; the others are under way, or could not be posted.**\n\n${run.summary}`.slice(
    0,
    65_535,
  );
}
