/** Makes one review with suggestions, never a second one for the same findings. */
import { z } from 'zod';
import { shownLines } from '../inventory/unified-diff.ts';
import type { Lang } from '../lang.ts';
import { reviewBody, type Suggestion, suggestionIds } from '../report/review.ts';
import { authored, mayBeOurs } from './authors.ts';
import type { GitHubClient } from './client.ts';
import { listPullRequestFiles } from './pull-request-files.ts';

const reviewComments = z.array(
  authored.extend({
    body: z.string(),
    /** Null once the line has changed since. */
    line: z.number().nullish(),
  }),
);

export interface ReviewPost {
  readonly pullRequest: number;
  readonly headSha: string;
  readonly lang: Lang;
  /** Suggestions for lines that the pull request shows, without findings that have one already. */
  readonly suggestions: (
    visible: (path: string) => ReadonlyMap<number, string> | null,
    known: ReadonlySet<string>,
  ) => readonly Suggestion[];
}

/**
 * @returns ids of the findings that now have a suggestion on a line as it stands
 * @throws GitHubFailure
 */
export async function postReview(client: GitHubClient, post: ReviewPost): Promise<ReadonlySet<string>> {
  const number = { pull_number: post.pullRequest };
  const files = await listPullRequestFiles(client, post.pullRequest);
  const patches = new Map(files.map(({ filename, patch }) => [filename, patch]));
  const shown = new Map<string, ReadonlyMap<number, string>>();
  const visible = (path: string): ReadonlyMap<number, string> | null => {
    const patch = patches.get(path);
    if (patch === undefined) return null;
    const lines = shown.get(path) ?? shownLines(patch);
    shown.set(path, lines);
    return lines;
  };
  return client.untilDone(async () => {
    const comments = await client.list(
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      number,
      reviewComments,
    );
    const ours = comments
      .filter(mayBeOurs)
      .map(({ body, line }) => ({ ids: suggestionIds(body), stands: typeof line === 'number' }));
    const known = new Set(ours.flatMap(({ ids }) => ids));
    const standing = ours.filter(({ stands }) => stands).flatMap(({ ids }) => ids);
    const suggestions = post.suggestions(visible, known);
    if (suggestions.length > 0)
      await client.send({
        route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        parameters: {
          ...number,
          commit_id: post.headSha,
          event: 'COMMENT',
          body: reviewBody(suggestions, post.lang),
          comments: suggestions.map(reviewComment),
        },
        answer: z.object({ id: z.number() }),
        repeatable: false,
      });
    return new Set([...standing, ...suggestions.flatMap(({ ids }) => ids)]);
  });
}

function reviewComment({ path, startLine, line, body }: Suggestion): object {
  const place = { path, line, side: 'RIGHT', body };
  return startLine === line ? place : { ...place, start_line: startLine, start_side: 'RIGHT' };
}
