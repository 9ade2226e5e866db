/**
 * Names of one copyright holder that no rule of spelling brings together. `docs/holders.md` says how names are compared
 * and when two of them may stand here.
 *
 * Case, accents, punctuation, spaces, legal forms ("Inc."), and words for groups ("team", "authors") are no matter of
 * this table: "HuggingFace Inc. team", "Hugging Face" and "Huggingface Teams" are the same without it.
 */
export interface HolderAlias {
  readonly holder: string;
  /** Other names of the same holder. */
  readonly spelled: readonly string[];
  /** Why they are the same. */
  readonly why: string;
}

export const HOLDER_ALIASES: readonly HolderAlias[] = [
  {
    holder: 'HuggingFace Inc. team',
    spelled: ['HugginFace Inc. team'],
    why: 'A slip of the keyboard that stands in headers of transformers.',
  },
  {
    holder: 'ZhipuAI',
    spelled: [
      'Zhipu',
      'GLM & ZhipuAI',
      'GLM4 & ZhipuAI',
      'GLM-4.5 & ZhipuAI',
      'Z.ai',
      'zai-org',
      'Beijing Zhipu Huazhang Technology',
      '智谱',
      '智谱AI',
      '智谱华章',
    ],
    why: 'GLM is the name of the company’s models, Z.ai its brand abroad since 2025, zai-org its account.',
  },
  {
    holder: 'Qwen team',
    spelled: [
      'Alibaba',
      'Alibaba Group',
      'Alibaba Group Holding',
      'Alibaba Cloud',
      'Qwen team, Alibaba Group',
      'Qwen team, Alibaba Cloud',
      '阿里云',
      '阿里巴巴',
    ],
    why: 'The team is no company of its own; its headers say “The Qwen team, Alibaba Group”. Other teams there (DAMO, Wan) name themselves and stay apart.',
  },
  {
    holder: 'DeepSeek',
    spelled: ['DeepSeek-AI', 'Hangzhou DeepSeek Artificial Intelligence', '深度求索'],
    why: 'The company’s account and paper name beside its own.',
  },
  { holder: 'EleutherAI', spelled: ['Eleuther'], why: 'The same group without “AI”.' },
  {
    holder: 'Meta Platforms',
    spelled: [
      'Meta',
      'Meta Platform',
      'Meta AI',
      'Facebook',
      'Facebook AI',
      'Facebook AI Research',
      'FAIR',
      'Meta FAIR',
    ],
    why: 'Facebook, Inc. was renamed Meta Platforms, Inc. on 2021-10-28; (Facebook) AI (Research) is its laboratory.',
  },
  {
    holder: 'Google AI Language Team',
    spelled: ['Google AI Language Research'],
    why: 'The team that published BERT. Google, Google AI, Google Brain and Google Research stay apart: headers name them side by side.',
  },
  {
    holder: 'Microsoft',
    spelled: ['Microsoft Research'],
    why: 'A division; Microsoft Research Asia names itself.',
  },
  { holder: 'Mistral AI', spelled: ['Mistral'], why: 'The same company without “AI”.' },
  { holder: 'MiniMax', spelled: ['MiniMax AI'], why: 'The account’s name (MiniMaxAI) beside the company’s.' },
  { holder: 'Adept', spelled: ['Adept AI', 'Adept AI Labs'], why: 'The same company, as its headers vary.' },
  {
    holder: 'Allen Institute for AI',
    spelled: ['Allen Institute for Artificial Intelligence', 'AllenAI', 'AI2'],
    why: 'Long and short name, account, and abbreviation of one institute.',
  },
  {
    holder: 'DeepMind Technologies',
    spelled: ['DeepMind', 'Google DeepMind'],
    why: 'The company’s name and its brand since 2023.',
  },
  {
    holder: 'ByteDance',
    spelled: ['ByteDance Seed'],
    why: 'Seed is the company’s model team, which writes “Bytedance-Seed Ltd and/or its affiliates”.',
  },
  { holder: 'Moonshot AI', spelled: ['Moonshot'], why: 'The same company without “AI”.' },
  { holder: 'KVCache.AI', spelled: ['KVCache'], why: 'The same project without “AI”.' },
  {
    holder: 'Tencent',
    spelled: ['THL A29', 'THL A29 Limited, a Tencent company'],
    why: 'The subsidiary in whose name Tencent publishes; its headers say so themselves.',
  },
  {
    holder: 'Technology Innovation Institute',
    spelled: ['Technological Innovation Institute', 'TII'],
    why: 'Abbreviation, and a slip in headers of the Falcon models.',
  },
  {
    holder: 'Salesforce',
    spelled: ['Salesforce.com', 'Salesforce Research', 'Salesforce AI Research'],
    why: 'salesforce.com, inc. was renamed Salesforce, Inc. in 2022; Research is its laboratory.',
  },
  { holder: 'Amazon', spelled: ['Amazon.com'], why: 'The company’s full name.' },
  { holder: 'AMD', spelled: ['Advanced Micro Devices'], why: 'Abbreviation.' },
  {
    holder: 'IBM',
    spelled: ['International Business Machines', 'IBM Research'],
    why: 'Abbreviation; Research is a division.',
  },
  {
    holder: 'Studio Ousia',
    spelled: ['Studio-Ouisa'],
    why: 'A slip of the keyboard that stands in headers of transformers.',
  },
  { holder: 'Stability AI', spelled: ['Stability'], why: 'The same company without “AI”.' },
  {
    holder: 'Cohere',
    spelled: ['Cohere AI', 'Cohere for AI'],
    why: 'The company under an older name, and its laboratory.',
  },
  { holder: 'BigScience', spelled: ['BigScience Workshop'], why: 'One workshop, by its short name.' },
  {
    holder: 'UC Berkeley',
    spelled: ['University of California, Berkeley', 'UC Berkely'],
    why: 'Short name, and a slip. The Regents of the University of California hold for every campus and stay apart.',
  },
  {
    holder: 'BAAI',
    spelled: ['Beijing Academy of Artificial Intelligence'],
    why: 'Abbreviation; headers give both.',
  },
  {
    holder: 'Shanghai AI Laboratory',
    spelled: ['Shanghai AI Lab', 'Shanghai Artificial Intelligence Laboratory'],
    why: 'One laboratory, written out or not.',
  },
  {
    holder: 'Sea AI Lab',
    spelled: ['Sea AI Labs'],
    why: 'One laboratory; Sea Limited, its parent, stays apart.',
  },
  { holder: 'ModelCloud', spelled: ['ModelCloud.ai'], why: 'The company and its address.' },
  {
    holder: 'University of Wisconsin-Madison',
    spelled: ['UW-Madison'],
    why: 'Abbreviation.',
  },
  {
    holder: 'Ross Wightman',
    spelled: ['Ross Weightman'],
    why: 'A slip in one header; both stand for the author of timm.',
  },
  {
    holder: 'vLLM',
    spelled: ['contributors to the vLLM project', 'vLLM project'],
    why: 'The project’s tag and the team’s line; both stand for its contributors.',
  },
  {
    holder: 'SGLang',
    spelled: ['contributors to the SGLang project', 'SGLang project'],
    why: 'The project’s tag and the team’s line; both stand for its contributors.',
  },
];
