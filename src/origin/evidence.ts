import type { LicensePointer } from '../license/notice-text.ts';
import type { Confidence, MatchKind, Region } from '../report/schema.ts';

/** How the file that was copied carried its licence notice. */
export type NoticeKind =
  /** No licence notice and no copyright line. */
  | 'none'
  /** A copyright line without a licence notice. */
  | 'copyright-only'
  /** The usual paragraph ("Licensed under the Apache License, Version 2.0 …", MIT permission, BSD conditions). */
  | 'header'
  /** An SPDX-License-Identifier tag alone. */
  | 'spdx';

/** What the index knows of an origin file at one range of releases. */
export interface OriginFacts {
  /** SPDX expression that the file declares, else its component's; null where neither is known. */
  readonly license: string | null;
  /** Copyright holders as the file's own header names them, in its order ("HuggingFace Inc. team"). */
  readonly holders: readonly string[];
  readonly notice: NoticeKind;
  /** The header names no licence and points to the LICENSE file, where the component's stands. */
  readonly pointer?: LicensePointer;
}

/** What a component ships about itself beside its code, at a range of releases. */
export interface ComponentDocuments {
  /** Its licence text: the SPDX expression it was identified as, and the holders it names. */
  readonly license: { readonly expression: string | null; readonly holders: readonly string[] } | null;
  /** Its NOTICE: SHA-256 of the bytes, and the attribution lines that Apache-2.0 §4(d) wants handed on. */
  readonly notice: {
    readonly path: string;
    readonly sha256: string;
    readonly attributions: readonly string[];
  } | null;
  /** Its AUTHORS (or CONTRIBUTORS): SHA-256 of the bytes, and whom it names. */
  readonly authors: {
    readonly path: string;
    readonly sha256: string;
    readonly holders: readonly string[];
  } | null;
}

export const NO_DOCUMENTS: ComponentDocuments = { license: null, notice: null, authors: null };

/** An upstream package. */
export interface Component {
  /** purl without version, e.g. `pkg:pypi/transformers`; for in-tree origins `pkg:generic/in-tree`. */
  readonly purl: string;
  /** Short name, e.g. `transformers`. */
  readonly name: string;
  /** Names by which a NOTICE may call it, lower case, besides `name` (e.g. `huggingface/transformers`). */
  readonly aliases: readonly string[];
  /** Repository address, e.g. `https://github.com/huggingface/transformers`; null where there is none. */
  readonly repository: string | null;
  /** SPDX expression of the component as a whole. */
  readonly license: string | null;
  /** The index holds a part of its releases only, such as the last of each month. */
  readonly sampled?: true;
}

/** One origin of a derived file, with the evidence. Input of the rules. */
export interface OriginEvidence extends OriginFacts {
  readonly component: Component;
  /** purl with version. */
  readonly purl: string;
  readonly path: string;
  readonly url: string | null;
  readonly releases: { readonly first: string; readonly last: string } | null;
  /** `index`: from an origin index; `in-tree`: another file of the scanned tree. */
  readonly source: 'index' | 'in-tree';
  readonly share: number;
  /** Share minus the share of the best candidate whose facts differ; null without such a candidate. */
  readonly margin: number | null;
  readonly confidence: Confidence;
  readonly kind: MatchKind;
  /** Purl with version of the component through which the code came from this one, its first publisher; else null. */
  readonly through: string | null;
  /** Tokens of the scanned file to tokens of the origin; null where that is not known. */
  readonly lengthRatio: number | null;
  /** The code is verbatim and only import statements differ. */
  readonly importsOnly: boolean;
  readonly regions: readonly Region[];
  readonly alternatives: readonly {
    readonly purl: string;
    readonly path: string;
    readonly share: number;
    readonly holders: readonly string[];
  }[];
  /** Candidates too close to tell from it. */
  readonly family: readonly { readonly purl: string; readonly path: string; readonly share: number }[];
  /** Files of the scanned file's folder that come from the origin's folder, where that was asked. */
  readonly neighbours?: readonly string[];
  /** Holders that every near-tied candidate names: their absence is an error. A subset of `holders`. */
  readonly requiredHolders: readonly string[];
  /** What the component shipped beside its code at the copied release. */
  readonly documents: ComponentDocuments;
  /** What the file's header names as its source where no index has that: both may have the code from there. */
  readonly elsewhere?: string;
  /** Whom the file's header names in place of the origin's holders, and who may have been first (preceded.ts). */
  readonly precededBy?: string;
  /** The year beside his name, where that is what says so. */
  readonly precededIn?: number;
  /** That the files beside the origin name him is what says so. */
  readonly namedBeside?: true;
  /** Folder of the work of others, with a licence of its own, in which the file lies and whose holders it names. */
  readonly vendoredIn?: string;
  /** Nearly all that agrees are rows of a data class's fields, as many programs have them. */
  readonly fieldRows?: true;
  /** Name of another component, in a copy of which the file stands and whose holder it names: it may be that one's. */
  readonly copyOf?: string;
  /** Holders named by the best candidate only, or by farther ancestors: their absence is a warning. */
  readonly doubtfulHolders: readonly string[];
}
