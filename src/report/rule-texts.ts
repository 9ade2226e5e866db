/** What each rule is about, for formats that show findings without the documentation beside them. */
import { HOMEPAGE } from '../version.ts';

export interface RuleText {
  /** What a finding says, in a few words: the title of an annotation. */
  readonly title: string;
  /** What the rule asks for. */
  readonly asks: string;
  /** How a finding is mended. */
  readonly help: string;
}

/** By rule id; the ids of the contract that no rule has yet are named too, so that a new rule has its words. */
export const RULE_TEXTS = {
  'license-notice-missing': {
    title: 'Licence notice not found',
    asks: 'A file that holds code of someone else keeps the licence notice that the code came with.',
    help: 'Put the notice of the origin back into the header, above or beside your own. A .license file beside the file, or an entry in REUSE.toml, counts too.',
  },
  'holder-missing': {
    title: 'Copyright holder not named',
    asks: 'A file that holds code of someone else names every copyright holder whom the origin names.',
    help: 'Name the holders in the header as the origin does. Your own copyright line may stand beside theirs.',
  },
  'change-notice-missing': {
    title: 'Changes not stated',
    asks: 'A file of someone else that was changed says that it was changed.',
    help: 'Add a line to the header that says so, for instance: Modified from NAME of the origin; changes: WHAT.',
  },
  'license-text-missing': {
    title: 'Licence text not found',
    asks: 'A release that holds code of someone else carries the text of the licence of that code.',
    help: 'Add the text of the licence as LICENSE or as LICENSES/ID.txt.',
  },
  'notice-entry-missing': {
    title: 'Component not named in NOTICE',
    asks: 'NOTICE or the third-party notices of a release name each component whose code is in it.',
    help: 'Add an entry with the name of the component, its address, its licence and its holders.',
  },
  'upstream-notice-missing': {
    title: 'Attribution of a NOTICE not handed on',
    asks: 'What the NOTICE of a component attributes is handed on with the code.',
    help: 'Add the missing lines to your NOTICE.',
  },
  'notice-removed': {
    title: 'Notice taken out by this change',
    asks: 'A change keeps the copyright, licence and source lines of others. Moving one is fine.',
    help: 'Put the line back. Adding your own beside it is fine.',
  },
  'license-replaced': {
    title: 'Declared licence differs from that of the origin',
    asks: 'Code of someone else stays under the licence it came with.',
    help: 'Declare the licence of the origin for this file, alone or joined with yours by AND.',
  },
  'origin-undeclared': {
    title: 'Source not named',
    asks: 'A file that holds code of someone else says where the code comes from.',
    help: 'Add a line with the address of the origin to the header.',
  },
  'origin-disputed': {
    title: 'Named source and found origin differ',
    asks: 'The source that a file names is the one that its code agrees with.',
    help: 'Check where the file came from, and name that source and its holders. Where both are right, name both.',
  },
  'spdx-invalid': {
    title: 'SPDX expression not valid',
    asks: 'SPDX expressions parse, and their identifiers exist.',
    help: 'Write an expression of identifiers that https://spdx.org/licenses lists.',
  },
  'license-unknown': {
    title: 'Licence not identified',
    asks: 'The licence of code of someone else is known.',
    help: 'Find out under which licence the code was published, and say so in the file or in REUSE.toml.',
  },
  'notice-entry-stale': {
    title: 'NOTICE names a component of which nothing was found',
    asks: 'NOTICE names what is in the release.',
    help: 'Check whether code of the component is still there. An entry too many breaks no duty.',
  },
  'license-denied': {
    title: 'Licence not permitted here',
    asks: 'Each licence is one that the configuration of this repository permits.',
    help: 'Replace the code, or permit the licence in the configuration after looking at it.',
  },
  'waiver-expired': {
    title: 'Waiver past its last day',
    asks: 'A waiver with a last day is looked at again when that day is over.',
    help: 'Mend what it waived and take it out, or decide anew and set another day.',
  },
  'waiver-unused': {
    title: 'Waiver that meets no finding',
    asks: 'A waiver that meets no finding any more is taken out.',
    help: 'Take it out, or correct its rule or path.',
  },
  'waiver-invalid': {
    title: 'Comment that cannot waive',
    asks: 'A comment that waives names a rule that can be waived, and gives a reason.',
    help: 'Name the rule and the reason as the documentation of comments that waive shows.',
  },
  'license-contradictory': {
    title: 'Two places name different licences',
    asks: 'Places that speak of the same code name licences that go together.',
    help: 'Correct the place that is out of date, add the missing licence text, or join both with AND.',
  },
  'duty-to-review': {
    title: 'Duty that a person has to look at',
    asks: 'Duties that depend on facts which no repository holds are known to somebody.',
    help: 'Look whether the duty is yours; a waiver with the answer keeps it from being asked again.',
  },
  'model-card-license': {
    title: 'Licence in the model card',
    asks: 'The front matter of a model card declares the licence that LICENSE holds.',
    help: 'Set license in the front matter to the identifier of the licence in LICENSE.',
  },
  'model-notice-missing': {
    title: 'Notice of the base model not found',
    asks: 'A model that builds on another carries the notice that the licence of the other asks for.',
    help: 'Add the notice to NOTICE, in the words of the licence.',
  },
  'model-name-prefix': {
    title: 'Name of the base model',
    asks: 'A model that builds on another is named as the licence of the other asks.',
    help: 'Let the name of the model begin as the licence says.',
  },
  'model-license-text-missing': {
    title: 'Licence of the base model not found',
    asks: 'A model that builds on another carries the licence of the other.',
    help: 'Add the text of the licence of the base model to the release.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;

/** Address of the page about a rule. */
export function ruleUrl(rule: string): string {
  return `${HOMEPAGE}/blob/main/docs/rules/${rule}.md`;
}
