/** Hands a SARIF file to GitHub's code scanning. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import type { GitHubClient } from './client.ts';

/** @throws GitHubFailure */
export async function uploadSarif(
  client: GitHubClient,
  upload: { readonly sarif: string; readonly commit: string; readonly ref: string },
): Promise<void> {
  const packed = await promisify(gzip)(upload.sarif);
  await client.send({
    route: 'POST /repos/{owner}/{repo}/code-scanning/sarifs',
    parameters: {
      commit_sha: upload.commit,
      ref: upload.ref,
      sarif: packed.toString('base64'),
      tool_name: 'Colophon',
    },
    answer: z.object({ id: z.string().nullish() }),
    // The same file for the same commit takes the place of the one before.
    repeatable: true,
  });
}
