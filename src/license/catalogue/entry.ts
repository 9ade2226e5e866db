/** What one entry of the catalogue of duties says. The entries themselves are data: `code.ts`, `models.ts`. */
import type { Asked } from './asked.ts';

export type Duty =
  /** Keep the notice that says under which licence a file stands. */
  | 'license-notice'
  /** Keep the copyright statements. */
  | 'holders'
  /** Hand on the list of authors that the copyright statement points to. */
  | 'authors'
  /** Say in a changed file that it was changed. */
  | 'change-notice'
  /** Hand on the text of the licence. */
  | 'license-text'
  /** Hand on what the NOTICE of the work attributes. */
  | 'upstream-notice'
  /** Say prominently that the library is used. */
  | 'library-notice'
  /** A sentence, word for word, in a "Notice" text file. */
  | 'notice-sentence'
  /** Words that are shown with the product: "Built with …". */
  | 'display'
  /** What the name of a derived model begins with. */
  | 'name-prefix'
  /** Tell those who come after that the licence's use restrictions hold for them. */
  | 'use-restrictions'
  /** What depends on facts that no repository holds: said to a person. */
  | 'person';

/** Where a duty may be met. */
export type Place =
  | 'file header'
  | 'license sidecar'
  | 'REUSE.toml'
  | 'NOTICE'
  | 'LICENSE'
  | 'LICENSES/'
  | 'AUTHORS'
  | 'model card'
  | 'documentation'
  | 'model name';

export interface Terms {
  /** The clause, as the licence numbers it. */
  readonly clause: string;
  /** Exact words that must appear, any one of these. */
  readonly words?: readonly string[];
  /** Places that the licence accepts. */
  readonly where: readonly Place[];
  /** The notice has to give a date. */
  readonly dated?: true;
  /** Holds for models that were made from the licensed one, not for its mere copies. */
  readonly derivedOnly?: true;
  /** Holds for models whose name contains this. */
  readonly onlyFor?: string;
  /** The licence encourages it and does not demand it. */
  readonly encouraged?: true;
  /** For `person`: the condition and what it asks. */
  readonly asks?: Asked;
  /** Nobody compared the clause with the licence's own text yet: warn, never fail. */
  readonly unverified?: true;
}

/** By what a licence's text is recognised where no fingerprint of it is known: plain words, in lower case. */
export interface TextMarks {
  /** What it is called in its first lines; any one of these. */
  readonly titles: readonly string[];
  /** Wording of its own, all of which it contains. */
  readonly marks: readonly string[];
  /** About how many words the text has. */
  readonly words: number;
}

export interface LicenseEntry {
  /** SPDX id of the text (GNU's without `-only` or `-or-later`), or a LicenseRef. */
  readonly id: string;
  readonly name: string;
  /** Version or date of the text that the clauses are taken from. */
  readonly version: string | null;
  /** Other spellings: in model cards, in other tools. Compared by letters and digits alone. */
  readonly aliases: readonly string[];
  /** The Hub's id for `license:` in a model card; null where the Hub has none, so that `other` stands there. */
  readonly hub: string | null;
  /** Where the text is published. */
  readonly source: string;
  /** The clauses were compared with the licence's text. */
  readonly verified: boolean;
  readonly duties: Readonly<Partial<Record<Duty, Terms>>>;
  readonly text?: TextMarks;
}
