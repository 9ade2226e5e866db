import type { FileDiff } from '../inventory/diff.ts';
import type { FileNotices } from '../license/file-notices.ts';
import type { ReleaseNotices } from '../license/release-notices.ts';
import type { Messages } from '../messages/messages-in.ts';
import type { ModelRelease } from '../model-card/release.ts';
import type { Component, OriginEvidence } from '../origin/evidence.ts';
import type { Policy } from '../policy/policy.ts';
import type { Waived } from '../policy/waive.ts';
import type { DeclaredReport, Finding, Level, RuleId } from '../report/schema.ts';

/** One scanned source file with all that the rules may ask of it. */
export interface JudgedFile {
  readonly path: string;
  readonly status: 'derived' | 'original';
  readonly notices: FileNotices;
  /** Sources that are named for the file, each with whether it is what was found. */
  readonly declared: readonly DeclaredReport[];
  /** Chosen origins, the one that explains most first; empty for original files. */
  readonly origins: readonly OriginEvidence[];
  /** 1-based line of the first code token; 1 for a file without code. */
  readonly firstCodeLine: number;
}

/** Everything a rule sees. Pure data: rules do no I/O. */
export interface RuleContext {
  /** Files in scope, by path. Files taken for the user's own carry no origins from their own component. */
  readonly files: readonly JudgedFile[];
  /** Licence texts, NOTICE documents, REUSE information of the whole tree, whatever the scope. */
  readonly release: ReleaseNotices;
  /** Model releases in the tree; in an audit of a change, those that it touches. */
  readonly models: readonly ModelRelease[];
  /** The change under review; empty when the whole repository is audited without a base. */
  readonly diff: readonly FileDiff[];
  /** Holders known to be the user's own (configuration, repository owner). */
  readonly ownHolders: readonly string[];
  /** `changed` where only the files of a change were compared. */
  readonly scope: 'repository' | 'changed';
  /** Components whose code would be recognised: those of the indexes that are not the user's own. */
  readonly known: readonly Component[];
  /** Whether every file of the repository was judged: only then does it tell that something was found nowhere. */
  readonly complete: boolean;
  /** The language of findings. */
  readonly messages: Messages;
  /** What the user decided. */
  readonly policy: Policy;
  /** Who published this very comment line first, so that it is not the releaser's word; null where nobody did. */
  readonly phrasePublisher: (text: string) => Component | null;
}

/** One check of a duty or of a policy. One rule a file; the registry lists them. */
export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  readonly check: (context: RuleContext) => readonly Finding[];
}

/** A check of the policy itself, made when it is known which findings the waivers met. One a file, as other rules. */
export interface PolicyRule {
  readonly id: RuleId;
  readonly level: Level;
  readonly check: (context: RuleContext, waived: Waived) => readonly Finding[];
}
