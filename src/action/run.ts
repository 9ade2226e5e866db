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
import { formatAnnotations } from '../report/annotations.ts';
import { formatJson } from '../report/json.ts';
import { exitCodeOf } from '../report/outcome.ts';
import { printable } from '../report/printable.ts';
import type { Report, Verdict } from '../report/schema.ts';
import { softened } from '../report/softened.ts';
import { formatSummary } from '../report/summary.ts';
import { formatText } from '../report/text.ts';
import { counted, countsOf, derivedFiles } from '../report/wording.ts';
import { wordsIn } from '../report/words-in.ts';
import { today } from '../today.ts';
import { VERSION } from '../version.ts';
import { type Change, changeUnderReview } from './change.ts';
import { type Plan, planOf, withVersion } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { releaseChoices } from './release-choices.ts';
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
  const found = await readConfiguration(
    root,
    inputs.config === null ? null : resolve(workspace, inputs.config),
  );
  const release = releaseChoices(inputs, found.configuration.release);
  const proposal = planOf(env.GITHUB_EVENT_NAME ?? '', await eventPayload(env), { ...inputs, ...release });

  const repository = env.GITHUB_REPOSITORY || null;
  const change = await changeUnderReview(root, proposal, { token: inputs['github-token'], repository });
  const plan = withVersion(proposal, changedVersion(change.diff ?? [], release['release-versions']));
  const lenient = inputs['fail-on'] === 'auto' && !plan.strict;
  const notes = [...plan.notes, ...change.notes];
  const widened = plan.scope === 'changed' && scopeOf(plan, change).kind === 'repository';
  const reason = widened ? 'The whole repository, since what changed is not known.' : plan.reason;
  core.info(printable(reason));
  const audited = (await checkedOut(root)) ?? repository;
  const task = { found, root, workspace, repository: audited, plan, change, notes, today: today(env) };
  const result = await auditOf(inputs, task);
  const { report } = result;

  const reportPath = resolve(
    workspace,
    inputs.report ?? join(env.RUNNER_TEMP || tmpdir(), 'colophon-report.json'),
  );
  await writeReport(reportPath, report);
  const shown = lenient ? softened(report) : report;
  const { lang } = inputs;
  const { places } = wordsIn(lang);
  logReport({ ...result, report: shown }, performance.now() - started, !env.NO_COLOR, lang);
  process.stdout.write(
    formatAnnotations(shown, { prefix: below(workspace, root), reportPlace: places.summary, lang }),
  );
  await writeSummary(env, shown, reason, below(workspace, root), lang);
  setOutputs(report, lenient && report.verdict === 'fail' ? shownVerdict(shown) : report.verdict, reportPath);
  return exitCodeOf(report, inputs['fail-on'] === 'auto' ? (lenient ? 'never' : 'error') : inputs['fail-on']);
}

/** Address of the repository that was checked out, which need not be the one that the workflow runs for; else null. */
async function checkedOut(root: string): Promise<string | null> {
  const remote = (await gitFacts(root))?.remoteUrl ?? null;
  return remote !== null && /^(?:https?|ssh|git):\/\/|^[\w.-]+@[\w.-]+:/.test(remote) ? remote : null;
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

async function writeReport(path: string, report: Report): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, formatJson(report));
  } catch (error) {
    throw new ColophonError(
      `The report ${path} cannot be written (${(error as NodeJS.ErrnoException).code}). Name another file with the input report.`,
    );
  }
}

/** The report for people in the log. Commands are off meanwhile, since its lines quote the scanned tree. */
function logReport({ report, sources }: AuditResult, milliseconds: number, color: boolean, lang: Lang): void {
  const off = randomUUID();
  const text = formatText(report, { sources, color, width: LOG_WIDTH, milliseconds, lang });
  core.startGroup('Report');
  process.stdout.write(`::stop-commands::${off}\n${text}::${off}::\n`);
  core.endGroup();
}

async function writeSummary(
  env: Environment,
  report: Report,
  reason: string,
  prefix: string,
  lang: Lang,
): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) return;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  const tree = server && repository && commit ? `${server}/${repository}/blob/${commit}/` : null;
  const link = (path: string, line: number): string | null =>
    tree === null ? null : `${tree}${(prefix + path).split('/').map(encodeURIComponent).join('/')}#L${line}`;
  const text = formatSummary(report, { link, reason, reportPlace: wordsIn(lang).places.output, lang });
  try {
    await core.summary.addRaw(text).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Of a change that is no release and has what a release would be failed for. */
function shownVerdict({ verdict }: Report): Verdict | 'warning' {
  return verdict === 'incomplete' ? verdict : 'warning';
}

function setOutputs(report: Report, verdict: Verdict | 'warning', reportPath: string): void {
  const counts = countsOf(report.findings);
  core.setOutput('verdict', verdict);
  core.setOutput('findings', counts.error + counts.warning + counts.note);
  core.setOutput('errors', counts.error);
  core.setOutput('warnings', counts.warning);
  core.setOutput('derived-files', derivedFiles(report).length);
  core.setOutput('report', reportPath);
  core.info(`${counted(report.findings.length, 'finding')}, verdict ${verdict}. Report: ${reportPath}`);
}

/** A folder as seen from the workspace: `''`, or ending in `/`. */
function below(workspace: string, folder: string): string {
  const path = relative(workspace, folder);
  if (path === '' || path.startsWith('..') || isAbsolute(path)) return '';
  return `${path.split(sep).join('/')}/`;
}
