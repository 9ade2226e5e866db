/** Runs the built Action as GitHub's runner does: inputs, event and files in the environment. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Report } from '../../src/report/schema.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-repository.ts';
import type { Payload } from '../support/webhooks.ts';
import { outputsIn, type WorkflowCommand, workflowCommands } from '../support/workflow-log.ts';
import { ACTION, run } from './run.ts';

export interface ActionRun {
  readonly code: number | null;
  readonly log: string;
  readonly commands: WorkflowCommand[];
  readonly annotations: WorkflowCommand[];
  readonly outputs: Record<string, string>;
  readonly summary: string;
  readonly report: Report | null;
  readonly sarif: string | null;
  /** What the folder of the output `reports` holds, by name. */
  readonly reports: Readonly<Record<string, string>>;
}

export interface ActionEvent {
  readonly name: string;
  readonly payload?: Payload | string;
}

/** As action.yml sets them. */
const DEFAULTS = {
  path: '.',
  'fail-on': 'error',
  scope: 'auto',
  surfaces: 'auto',
  'release-branches': 'release/*\nrelease-please--*\nchangeset-release/*\n',
  'release-labels': 'release',
  'release-title': '^(chore(\\(.*\\))?: )?release\\b',
  'release-versions': '**/pyproject.toml\n**/__init__.py\nREADME.md\n',
};

/** The runner's own folder lies beside the workspace, and is gone afterwards. */
export async function runAction(
  workspace: TemporaryFolder,
  event: ActionEvent,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const runner = temporaryFolder();
  try {
    for (const file of ['output', 'summary']) runner.write(file, '');
    const payload = event.payload ?? {};
    runner.write('event.json', typeof payload === 'string' ? payload : JSON.stringify(payload));
    const temp = join(runner.path, 'temp');
    mkdirSync(temp);
    const outcome = await run(ACTION, [], {
      cwd: workspace.path,
      env: {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace.path,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: join(runner.path, 'event.json'),
        GITHUB_OUTPUT: join(runner.path, 'output'),
        GITHUB_STEP_SUMMARY: join(runner.path, 'summary'),
        GITHUB_REPOSITORY: 'us/ours',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: headOf(workspace.path),
        RUNNER_TEMP: temp,
        ...Object.fromEntries(
          Object.entries({ ...DEFAULTS, ...inputs }).map(([name, value]) => [
            `INPUT_${name.toUpperCase()}`,
            value,
          ]),
        ),
        ...env,
      },
    });
    expect(outcome.stderr).toBe('');
    const commands = workflowCommands(outcome.stdout);
    const outputs = outputsIn(readFileSync(join(runner.path, 'output'), 'utf8'));
    const read = (path: string | undefined): string | null =>
      path === undefined ? null : readFileSync(path, 'utf8');
    const report = read(outputs.report);
    return {
      code: outcome.code,
      log: outcome.stdout,
      commands,
      annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
      outputs,
      summary: readFileSync(join(runner.path, 'summary'), 'utf8'),
      report: report === null ? null : (JSON.parse(report) as Report),
      sarif: read(outputs.sarif),
      reports: contents(outputs.reports),
    };
  } finally {
    runner.remove();
  }
}

/** What the runner says the workflow runs for: as a rule the commit that was checked out. */
function headOf(folder: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'c'.repeat(40);
}

function contents(folder: string | undefined): Record<string, string> {
  if (folder === undefined) return {};
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** `holder-missing` of `Copyright holder not named (holder-missing, Apache-2.0 §4(c))`. */
export function ruleOf(title = ''): string {
  return /\(([a-z]+(?:-[a-z]+)+), /.exec(title)?.[1] ?? title;
}

/** `file rule` of annotations of a kind, sorted. */
export function places(annotations: readonly WorkflowCommand[], name: string): string[] {
  return [
    ...new Set(
      annotations
        .filter((annotation) => annotation.name === name)
        .map(({ properties: { file, title } }) => `${file} ${ruleOf(title)}`),
    ),
  ].sort();
}
