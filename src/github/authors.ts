/** Whose comments may be taken for ours. */
import { z } from 'zod';

export const authored = z.object({
  user: z.object({ type: z.string() }).nullish(),
  author_association: z.string().nullish(),
});

const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** Actions write as a bot, or as someone who may write here. Anybody else could forge the marker of a comment. */
export function mayBeOurs({ user, author_association: association }: z.infer<typeof authored>): boolean {
  return user?.type === 'Bot' || TRUSTED.includes(association ?? '');
}
