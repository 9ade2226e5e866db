/** The Action: parses the inputs, calls the audit, tells the runner. The one place that catches. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { type AuditResult, audit, type Scope } from '../audit.ts';
import { auditOptionsOf, configurationNotes } from '../config/audit-options.ts';
import { type FoundConfiguration, readConfiguration } from '../config/read.ts';
import { ColophonError } from '../errors.ts';
import { gitFacts } from '../inventory/git.ts';
import type { Lang } from '../lang.ts';
import { embeddedIndexPath } from '../origin/load-index.ts';
import { formatJson } from '../report/json.ts';
import { exitCodeOf } from '../report/outcome.ts';
import { pathUri } from '../report/path-uri.ts';
import { printable } from '../report/printable.ts';
import { formatSarif } from '../report/sarif.ts';
import type { Report } from '../report/schema.ts';
import { type ShownVerdict, softened } from '../report/softened.ts';
import { formatSummary } from '../report/summary.ts';
import { formatText } from '../report/text.ts';
import { countsOf, derivedFiles } from '../report/wording.ts';
import { type Words, wordsIn } from '../report/words-in.ts';
import { today } from '../today.ts';
import { VERSION } from '../version.ts';
import { type Access, type Change, changeUnderReview } from './change.ts';
import { checkoutOf } from './checkout.ts';
import { type Plan, planOf, planOfOther, withVersion } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { publish } from './publish.ts';
import { whyReadOnly } from './read-only.ts';
import { releaseChoices } from './release-choices.ts';
import { writeReportFolder } from './report-folder.ts';
import { changedVersion } from './version-change.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_WIDTH = 110;

export async function run(env: Environment): Promise<void> {
  try {
    process.exitCode = await runAudit(env);
  } catch (error) {
    core.setOutput('verdict', 'incomplete');
    if (error instanceof ColophonError) {
      core.setFailed(`Colophon could not audit. ${printable(error.message)}`);
      process.exitCode = error.exitCode;
    } else {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      core.setFailed(`This is a bug in colophon ${VERSION}, please report it. ${printable(trace)}`);
    }
  }
}

/** @returns the exit code */
async function runAudit(env: Environment): Promise<number> {
  const started = performance.now();
  const inputs = readInputs((name) => core.getInput(name));
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const root = resolve(workspace, inputs.path);
  if (root !== resolve(workspace) && below(workspace, root) === '')
    throw new ColophonError(
      `The input path (${inputs.path}) leads out of the workspace. Name a folder inside it.`,
    );
  const inWorkspace = below(workspace, root);
  const found = await readConfiguration(
    root,
    inputs.config === null ? null : resolve(workspace, inputs.config),
  );
  const release = releaseChoices(inputs, found.configuration.release);
  const { lang } = inputs;
  const words = wordsIn(lang);
  const payload = await eventPayload(env);
  const access = accessOf(inputs, env);
  const checkout = checkoutOf(
    await gitFacts(root),
    {
      server: env.GITHUB_SERVER_URL || null,
      repository: access.repository,
      sha: env.GITHUB_SHA || null,
      below: inWorkspace,
    },
    payload,
  );
  const choices = { ...inputs, ...release };
  const proposal =
    checkout.other === null
      ? planOf(env.GITHUB_EVENT_NAME ?? '', payload, choices, words.plan)
      : planOfOther(checkout.other, choices, words.plan);

  const change = await changeUnderReview(root, proposal, access, lang);
  const version = changedVersion(change.diff ?? [], release['release-versions']);
  const plan = withVersion(proposal, version, words.plan);
  const lenient = inputs['fail-on'] === 'auto' && !plan.strict;
  const notes = [...plan.notes, ...change.notes];
  const widened = plan.scope === 'changed' && scopeOf(plan, change).kind === 'repository';
  const reason = widened ? words.plan.wholeSinceUnknown : plan.reason;
  core.info(printable(reason));
  const repository = checkout.remote ?? access.repository;
  const task = { found, root, workspace, repository, plan, change, notes, today: today(env) };
  const result = await auditOf(inputs, task);
  const { report } = result;

  const { prefix } = checkout;
  const sarif = formatSarif(report, { prefix, lang });
  const temporary = env.RUNNER_TEMP || tmpdir();
  const paths = {
    report: resolve(workspace, inputs.report ?? join(temporary, 'colophon-report.json')),
    sarif: resolve(workspace, inputs.sarif ?? join(temporary, 'colophon.sarif')),
  };
  const json = formatJson(lenient ? { ...report, target: { ...report.target, lenient } } : report);
  await writeReport(paths.report, 'report', json);
  await writeReport(paths.sarif, 'sarif', sarif);
  const shown = lenient ? softened(report, words) : report;
  const verdict = lenient && report.verdict === 'fail' ? shownVerdict(shown) : report.verdict;
  const text = (color: boolean): string =>
    formatText(shown, {
      verdict,
      sources: result.sources,
      color,
      width: LOG_WIDTH,
      milliseconds: performance.now() - started,
      lang,
    });
  const failOn = inputs['fail-on'] === 'auto' ? (lenient ? 'never' : 'error') : inputs['fail-on'];
  const exitCode = exitCodeOf(report, failOn);
  const addresses = addressesOf(env, checkout.files, prefix);
  const summary = (leftOut: string | null): string =>
    summaryOf(shown, { verdict, reason, leftOut, lang, ...addresses });
  const reports = await writeReportFolder(temporary, inputs.formats, {
    json: () => json,
    sarif: () => sarif,
    text: () => text(false),
    markdown: () => summary(null),
  });
  logReport(words.log.report, text(!env.NO_COLOR));
  // The verdict stands from here on, whatever becomes of showing it.
  setOutputs(report, verdict, { ...paths, reports }, words);

  const { commands, leftOut } = await publish(
    {
      report: shown,
      verdict,
      exitCode,
      sarif,
      prefix,
      inWorkspace,
      reason,
      ...addresses,
      lang,
      pullRequest: plan.pullRequest,
      // The commit of another repository is not known to GitHub here.
      commit: checkout.other === null ? checkout.commit : null,
      ref: checkout.isCommitOfRun ? env.GITHUB_REF || null : null,
      readOnlyBecauseOf: whyReadOnly(payload, env.GITHUB_ACTOR ?? ''),
    },
    inputs.surfaces,
    access,
  );
  process.stdout.write(commands);
  if (leftOut !== null) (leftOut.isWarning ? core.warning : core.info)(printable(leftOut.text));
  if (env.GITHUB_STEP_SUMMARY) await writeSummary(summary(leftOut?.text ?? null));
  return exitCode;
}

function accessOf(inputs: Inputs, env: Environment): Access {
  const token = inputs['github-token'];
  // The runner masks its own token; this may be another.
  if (token !== null) core.setSecret(token);
  return { token, repository: env.GITHUB_REPOSITORY || null, apiUrl: env.GITHUB_API_URL || null };
}

interface Addresses {
  readonly link: (path: string, line: number) => string | null;
  readonly runUrl: string | null;
}

function addressesOf(env: Environment, files: string | null, prefix: string): Addresses {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return {
    link: (path, line) => (files === null ? null : `${files}${pathUri(prefix + path)}#L${line}`),
    runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null,
  };
}

interface Task {
  readonly found: FoundConfiguration;
  readonly root: string;
  readonly workspace: string;
  readonly repository: string | null;
  readonly plan: Plan;
  readonly change: Change;
  readonly notes: readonly string[];
  /** The day of the audit. */
  readonly today: string;
}

async function auditOf(inputs: Inputs, task: Task): Promise<AuditResult> {
  const { found, root, workspace } = task;
  return audit({
    root,
    scope: scopeOf(task.plan, task.change),
    ...auditOptionsOf(found, task.today),
    lang: inputs.lang,
    indexPaths: [
      embeddedIndexPath(),
      ...found.configuration.index.map((file) => resolve(root, file)),
      ...(inputs.index === null ? [] : [resolve(workspace, inputs.index)]),
    ],
    ...(task.repository === null ? {} : { repository: task.repository }),
    displayRoot: below(workspace, root).replace(/\/$/, '') || '.',
    notes: [...task.notes, ...configurationNotes(found, inputs.lang)],
  });
}

function scopeOf({ scope, base }: Plan, { diff }: Change): Scope {
  // Without a diff there is nothing to be narrow about.
  if (diff === null || base === null) return { kind: 'repository' };
  return { kind: scope, base, diff };
}

/** The event as GitHub describes it; undefined where there is no such file, e.g. under a local runner. */
async function eventPayload(env: Environment): Promise<unknown> {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return undefined;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ColophonError(
      `The event's payload ${path} (GITHUB_EVENT_PATH) cannot be read (${error.code}).`,
    );
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ColophonError(`The event's payload ${path} (GITHUB_EVENT_PATH) is no JSON.`);
  }
}

async function writeReport(path: string, input: 'report' | 'sarif', text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new ColophonError(
      `The report ${path} cannot be written (${(error as NodeJS.ErrnoException).code}). Name another file with the input ${input}.`,
    );
  }
}

/** The report for people in the log. Commands are off meanwhile, since its lines quote the scanned tree. */
function logReport(title: string, text: string): void {
  const off = randomUUID();
  core.startGroup(title);
  process.stdout.write(`::stop-commands::${off}\n${text}::${off}::\n`);
  core.endGroup();
}

function summaryOf(
  report: Report,
  about: Addresses & {
    readonly verdict: ShownVerdict;
    readonly reason: string;
    readonly leftOut: string | null;
    readonly lang: Lang;
  },
): string {
  return formatSummary(report, {
    verdict: about.verdict,
    link: about.link,
    reason: about.reason,
    reportPlace: wordsIn(about.lang).places.output,
    artifactsUrl: about.runUrl === null ? null : `${about.runUrl}#artifacts`,
    leftOut: about.leftOut,
    lang: about.lang,
  });
}

async function writeSummary(text: string): Promise<void> {
  try {
    await core.summary.addRaw(text).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Of a change that is no release and has what a release would be failed for. */
function shownVerdict({ verdict }: Report): ShownVerdict {
  return verdict === 'incomplete' ? verdict : 'warning';
}

function setOutputs(
  report: Report,
  verdict: ShownVerdict,
  paths: { readonly report: string; readonly sarif: string; readonly reports: string },
  words: Words,
): void {
  const counts = countsOf(report.findings);
  core.setOutput('verdict', verdict);
  core.setOutput('findings', counts.error + counts.warning + counts.note);
  core.setOutput('errors', counts.error);
  core.setOutput('warnings', counts.warning);
  core.setOutput('derived-files', derivedFiles(report).length);
  core.setOutput('report', paths.report);
  core.setOutput('sarif', paths.sarif);
  core.setOutput('reports', paths.reports);
  core.info(words.log.closing(report.findings.length, words.verdict[verdict], paths.report));
}

/** A folder as seen from the workspace: `''`, or ending in `/`. */
function below(workspace: string, folder: string): string {
  const path = relative(workspace, folder);
  if (path === '' || path.startsWith('..') || isAbsolute(path)) return '';
  return `${path.split(sep).join('/')}/`;
}
