/** Keeps one comment on a pull request up to date, found again by its marker. */
import { z } from 'zod';
import { authored, mayBeOurs } from './authors.ts';
import type { GitHubClient } from './client.ts';

const comment = authored.extend({ id: z.number(), body: z.string().nullish() });
type Comment = z.infer<typeof comment>;

export interface CommentPost {
  readonly pullRequest: number;
  readonly marker: string;
  readonly body: string;
  /** Whether it is made where there is none yet. */
  readonly create: boolean;
}

/** @throws GitHubFailure */
export async function postComment(client: GitHubClient, post: CommentPost): Promise<void> {
  const { body } = post;
  await client.untilDone(async () => {
    const comments = await client.list(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number: post.pullRequest },
      z.array(comment),
    );
    const ours = comments.find((one) => isOurs(one, post.marker));
    if (ours?.body?.trim() === body.trim() || (ours === undefined && !post.create)) return;
    await client.send(
      ours === undefined
        ? {
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: post.pullRequest, body },
            answer: z.object({ id: z.number() }),
            repeatable: false,
          }
        : {
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: ours.id, body },
            answer: z.object({ id: z.number() }),
            repeatable: true,
          },
    );
  });
}

function isOurs(one: Comment, marker: string): boolean {
  return mayBeOurs(one) && (one.body ?? '').startsWith(marker);
}
