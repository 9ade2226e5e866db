/**
 * Shows a report on GitHub: a review, a check run, a comment, code scanning. All of it is for people to look at; the
 * verdict is there already, and nothing that goes wrong here changes it.
 *
 * Nothing is shown twice in the same place. On a line stands the suggestion of the review, or else the annotation of
 * the check run, or else that of a workflow command. The comment leaves out what the review says above it.
 */

import { type GitHubClient, githubClient } from '../github/client.ts';
import { leftOutText, type Missed } from '../github/degradation.ts';
import { GitHubFailure } from '../github/failure.ts';
import { postCheckRun } from '../github/post-check-run.ts';
import { postComment } from '../github/post-comment.ts';
import { postReview } from '../github/post-review.ts';
import type { Surface } from '../github/surfaces.ts';
import { uploadSarif } from '../github/upload-sarif.ts';
import type { Lang } from '../lang.ts';
import { reasons } from '../messages/en.ts';
import { type Annotation, findingAnnotations } from '../report/annotation.ts';
import { command, fitsCommands, formatCommands, notJudged } from '../report/annotations.ts';
import { checkRunOf } from '../report/check-run.ts';
import { commentMarker, formatComment, isWorthAComment } from '../report/comment.ts';
import { printable } from '../report/printable.ts';
import { suggestionsOf } from '../report/review.ts';
import type { Report } from '../report/schema.ts';
import type { ShownVerdict } from '../report/softened.ts';
import { wordsIn } from '../report/words-in.ts';
import { shortened } from '../shortened.ts';
import type { Access } from './change.ts';

export interface Publication {
  readonly report: Report;
  readonly verdict: ShownVerdict;
  readonly exitCode: 0 | 1 | 2;
  readonly sarif: string;
  /** Path of the audited folder from the top of its repository, `''` or ending in `/`. */
  readonly prefix: string;
  /** And from the workspace, which is what workflow commands go by: a repository may be checked out into a folder of it. */
  readonly inWorkspace: string;
  /** One line on what was audited and why. */
  readonly reason: string;
  readonly lang: Lang;
  readonly link: (path: string, line: number) => string | null;
  /** Address of the workflow run; null outside of one. */
  readonly runUrl: string | null;
  readonly pullRequest: { readonly number: number; readonly head: string } | null;
  /** The commit that was audited, outside a pull request; and the ref it was reached by. */
  readonly commit: string | null;
  readonly ref: string | null;
  /** GitHub gives such runs a token that can only read: `a fork`, `Dependabot`. */
  readonly readOnlyBecauseOf: string | null;
}

export interface Choice {
  readonly surfaces: ReadonlySet<Surface>;
  /** Surfaces that were asked for by name, and not by `auto`. */
  readonly named: ReadonlySet<Surface>;
}

export interface Published {
  /** Workflow commands for what is not shown on its lines otherwise. */
  readonly commands: string;
  /** One line on what could not be shown; null where all was. */
  readonly leftOut: { readonly text: string; readonly isWarning: boolean } | null;
}

/** Never throws because of GitHub. */
export async function publish(publication: Publication, choice: Choice, access: Access): Promise<Published> {
  const { report, prefix, pullRequest, lang } = publication;
  const missed: Missed[] = [];
  const wanted = wantedSurfaces(publication, choice, access);
  const client = wanted.size === 0 ? NO_CLIENT : await clientFor(access);

  /** Runs what shows a surface; what goes wrong is remembered, and the rest goes on. */
  async function show<T>(surface: Surface, otherwise: T, act: (api: GitHubClient) => Promise<T>): Promise<T> {
    if (!wanted.has(surface)) return otherwise;
    try {
      if (client instanceof GitHubFailure) throw client;
      return await act(client);
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      missed.push({ surface, failure: error, partly: null });
      return otherwise;
    }
  }

  const number = pullRequest?.number ?? 0;
  const suggested = await show<ReadonlySet<string>>('review', new Set(), (api) =>
    postReview(api, {
      pullRequest: number,
      headSha: pullRequest?.head ?? '',
      suggestions: (visible, known) => suggestionsOf(report, { prefix, visible, known, lang }),
      lang,
    }),
  );

  const byCommands: OnLines = {
    annotations: findingAnnotations(report, prefix, suggested, lang),
    first: notJudged(report, publication.inWorkspace, lang),
    last: null,
  };
  const { failed } = report.target.files;
  const needsCheckRun = choice.named.has('check-run') || !fitsCommands(byCommands.annotations, failed.length);
  const left = !needsCheckRun
    ? byCommands
    : await show('check-run', byCommands, (api) => showCheckRun(api, publication, suggested, missed));

  await show('comment', undefined, (api) =>
    postComment(api, {
      pullRequest: number,
      marker: commentMarker(prefix),
      body: formatComment(report, { ...publication, suggested }),
      create: isWorthAComment(report),
    }),
  );
  await show('code-scanning', undefined, (api) => {
    const { sarif, commit, ref } = publication;
    return uploadSarif(api, { sarif, commit: commit ?? '', ref: ref ?? '' });
  });
  const underWorkspace = (one: Annotation): Annotation => ({
    ...one,
    path: publication.inWorkspace + one.path.slice(prefix.length),
  });
  const text = leftOutText(missed, publication, lang);
  return {
    commands: `${formatCommands(left.annotations.map(underWorkspace), left.first, wordsIn(lang).places.summary, lang)}${left.last === null ? '' : `${left.last}\n`}`,
    leftOut:
      text === null
        ? null
        : {
            text,
            isWarning: missed.some(
              ({ surface, failure }) => choice.named.has(surface) || failure.kind !== 'permission',
            ),
          },
  };
}

/** What is left for workflow commands to show. */
interface OnLines {
  readonly annotations: readonly Annotation[];
  readonly first: string | null;
  readonly last: string | null;
}

const NO_CLIENT = new GitHubFailure(reasons.noToken, {
  kind: 'token',
  status: null,
  mayBeDone: false,
});

async function clientFor({ token, repository, ...where }: Access): Promise<GitHubClient | GitHubFailure> {
  return token === null || repository === null ? NO_CLIENT : githubClient({ token, repository, ...where });
}

/** The surfaces that this run has something for. */
function wantedSurfaces(
  { report, pullRequest, commit, ref }: Publication,
  { surfaces, named }: Choice,
  { token }: Access,
): ReadonlySet<Surface> {
  const canMend = report.findings.some(({ fix, waived }) => waived === null && fix?.edits.length === 1);
  const applies: Readonly<Record<Surface, boolean>> = {
    'check-run': pullRequest !== null || commit !== null,
    review: pullRequest !== null && canMend,
    comment: pullRequest !== null,
    // What an upload leaves out counts as mended, and a pull request's lines have their annotations already.
    'code-scanning':
      pullRequest === null && report.target.scope === 'repository' && commit !== null && ref !== null,
  };
  // Without a token only what was asked for by name is missed.
  return new Set(
    [...surfaces].filter((surface) => applies[surface] && (token !== null || named.has(surface))),
  );
}

/** @throws GitHubFailure where nothing of it could be posted */
async function showCheckRun(
  api: GitHubClient,
  { report, prefix, exitCode, pullRequest, commit, runUrl, lang }: Publication,
  elsewhere: ReadonlySet<string>,
  missed: Missed[],
): Promise<OnLines> {
  const words = wordsIn(lang);
  const run = checkRunOf(report, { prefix, exitCode, elsewhere, lang });
  const name = `Colophon findings${prefix === '' ? '' : ` (${shortened(printable(prefix.replace(/\/$/, '')), 100)})`}`;
  const headSha = pullRequest?.head ?? commit ?? '';
  const posted = await postCheckRun(api, run, { name, headSha, detailsUrl: runUrl });
  const total = run.annotations.length;
  if (posted.failure !== null) {
    if (posted.annotations === 0) throw posted.failure;
    missed.push({
      surface: 'check-run',
      failure: posted.failure,
      partly: words.notThere.partly(posted.annotations, total),
    });
  }
  const address = posted.url === null ? '' : printable(posted.url);
  const last = words.checkRun.elsewhere(posted.annotations, name, address);
  return {
    annotations: run.sources.slice(posted.annotations),
    first: null,
    last: posted.annotations === 0 ? null : command('notice', { title: 'Colophon' }, last),
  };
}
