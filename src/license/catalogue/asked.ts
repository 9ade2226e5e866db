/** What clauses ask that a person has to judge, as the end of a sentence that begins "It asks". */
export const ASKED = {
  sourceOverNetwork: 'that a modified version which users reach over a network offers them its source',
  kimiK2Shown:
    'that a product with more than 100 million monthly users, or more than 20 million US dollars of monthly revenue, shows “Kimi K2” in its user interface',
  modification:
    'what the modification in its text says, as a rule that large products show the name of the model',
} as const;

/** Typed by its words, so that a language which does not say one of them does not compile. */
export type Asked = (typeof ASKED)[keyof typeof ASKED];
