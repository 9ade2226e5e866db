/**
 * Base models: which family a model id belongs to, and under which licence its maker published it. Data, kept offline.
 *
 * The first row that fits decides, so sizes and versions with a licence of their own stand before their family.
 * `verified` says that somebody compared the licence with the model's own page or repository; the others warn only.
 */

export interface ModelFamily {
  readonly name: string;
  /** Organisations on the Hub and on GitHub that publish it. */
  readonly makers: readonly string[];
  /**
   * Names of its models, without the organisation and in lower case, each as a pattern in which `*` stands for
   * anything. Those who copy or derive a model keep these names as a rule.
   */
  readonly names: readonly string[];
  /** Id of the catalogue of duties, or another SPDX id. */
  readonly license: string;
  /** Holders that the licence document of the model names, where the licence asks to keep them. */
  readonly holders?: readonly string[];
  /** Families that it was itself made from; their duties pass to whatever is made from it. */
  readonly parents?: readonly string[];
  readonly verified: boolean;
  readonly source: string;
}

const HUB = 'https://huggingface.co';

export const FAMILIES: readonly ModelFamily[] = [
  // -----------------------------------------------------------------------------------------------------------------
  // Models that others made from Llama or Qwen, before the families they were made from
  {
    name: 'DeepSeek-R1-Distill-Llama-8B',
    makers: ['deepseek-ai'],
    names: ['deepseek-r1-distill-llama-8b*'],
    license: 'MIT',
    holders: ['DeepSeek'],
    parents: ['Llama 3.1'],
    verified: true,
    source: `${HUB}/deepseek-ai/DeepSeek-R1-Distill-Llama-8B`,
  },
  {
    name: 'DeepSeek-R1-Distill-Llama-70B',
    makers: ['deepseek-ai'],
    names: ['deepseek-r1-distill-llama-70b*'],
    license: 'MIT',
    holders: ['DeepSeek'],
    parents: ['Llama 3.3'],
    verified: true,
    source: `${HUB}/deepseek-ai/DeepSeek-R1-Distill-Llama-70B`,
  },
  {
    name: 'DeepSeek-R1-Distill-Qwen',
    makers: ['deepseek-ai'],
    names: ['deepseek-r1-distill-qwen*'],
    license: 'MIT',
    holders: ['DeepSeek'],
    parents: ['Qwen2.5'],
    verified: true,
    source: `${HUB}/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B`,
  },
  {
    name: 'DeepSeek-R1-0528-Qwen3-8B',
    makers: ['deepseek-ai'],
    names: ['deepseek-r1-0528-qwen3*'],
    license: 'MIT',
    holders: ['DeepSeek'],
    parents: ['Qwen3'],
    verified: false,
    source: `${HUB}/deepseek-ai/DeepSeek-R1-0528-Qwen3-8B`,
  },
  {
    name: 'Llama 3.1 Nemotron',
    makers: ['nvidia'],
    names: ['llama-3.1-nemotron*', 'llama-3_1-nemotron*'],
    license: 'LicenseRef-NVIDIA-Open-Model',
    parents: ['Llama 3.1'],
    verified: false,
    source: `${HUB}/nvidia/Llama-3.1-Nemotron-Nano-8B-v1`,
  },
  {
    name: 'Llama 3.3 Nemotron',
    makers: ['nvidia'],
    names: ['llama-3.3-nemotron*', 'llama-3_3-nemotron*'],
    license: 'LicenseRef-NVIDIA-Open-Model',
    parents: ['Llama 3.3'],
    verified: false,
    source: `${HUB}/nvidia/Llama-3_3-Nemotron-Super-49B-v1`,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Meta
  {
    name: 'Llama 4',
    makers: ['meta-llama', 'facebookresearch', 'facebook'],
    names: ['llama-4-*', 'llama4-*', 'meta-llama-4-*'],
    license: 'LicenseRef-Llama-4',
    verified: true,
    source: `${HUB}/meta-llama/Llama-4-Scout-17B-16E-Instruct`,
  },
  {
    name: 'Llama 3.3',
    makers: ['meta-llama', 'facebookresearch', 'facebook'],
    names: ['llama-3.3-*', 'meta-llama-3.3-*', 'llama3.3-*', 'llama-3_3-*'],
    license: 'LicenseRef-Llama-3.3',
    verified: true,
    source: `${HUB}/meta-llama/Llama-3.3-70B-Instruct`,
  },
  {
    name: 'Llama 3.2',
    makers: ['meta-llama', 'facebookresearch', 'facebook'],
    names: ['llama-3.2-*', 'meta-llama-3.2-*', 'llama3.2-*', 'llama-3_2-*'],
    license: 'LicenseRef-Llama-3.2',
    verified: true,
    source: `${HUB}/meta-llama/Llama-3.2-3B-Instruct`,
  },
  {
    name: 'Llama 3.1',
    makers: ['meta-llama', 'facebookresearch', 'facebook'],
    names: ['llama-3.1-*', 'meta-llama-3.1-*', 'llama3.1-*', 'llama-3_1-*'],
    license: 'LicenseRef-Llama-3.1',
    verified: true,
    source: `${HUB}/meta-llama/Llama-3.1-8B-Instruct`,
  },
  {
    name: 'Llama 3',
    makers: ['meta-llama', 'facebookresearch', 'facebook'],
    names: ['meta-llama-3-*', 'llama-3-*', 'llama3-*'],
    license: 'LicenseRef-Llama-3',
    verified: true,
    source: `${HUB}/meta-llama/Meta-Llama-3-8B-Instruct`,
  },
  {
    name: 'Code Llama',
    makers: ['codellama', 'meta-llama'],
    names: ['codellama-*'],
    license: 'LicenseRef-Llama-2',
    verified: true,
    source: `${HUB}/codellama/CodeLlama-7b-hf`,
  },
  {
    name: 'Llama 2',
    makers: ['meta-llama', 'facebookresearch', 'facebook'],
    names: ['llama-2-*', 'llama2-*'],
    license: 'LicenseRef-Llama-2',
    verified: true,
    source: `${HUB}/meta-llama/Llama-2-7b-hf`,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Google
  {
    name: 'Gemma',
    makers: ['google'],
    names: [
      'gemma-2b*',
      'gemma-7b*',
      'gemma-1.1-*',
      'gemma-2-*',
      'gemma-3-*',
      'gemma-3n-*',
      'gemma2-*',
      'gemma3-*',
      'codegemma-*',
      'recurrentgemma-*',
      'paligemma-*',
      'paligemma2-*',
      'medgemma-*',
      'shieldgemma-*',
      'embeddinggemma-*',
      'datagemma-*',
      'txgemma-*',
    ],
    license: 'LicenseRef-Gemma',
    verified: true,
    source: 'https://ai.google.dev/gemma/terms',
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Alibaba: per size
  {
    name: 'Qwen2.5 3B',
    makers: ['qwen', 'qwenlm'],
    names: ['qwen2.5-3b*', 'qwen2.5-coder-3b*', 'qwen2.5-vl-3b*', 'qwen2.5-omni-3b*'],
    license: 'LicenseRef-Qwen-Research',
    verified: true,
    source: `${HUB}/Qwen/Qwen2.5-3B`,
  },
  {
    name: 'Qwen2.5 72B',
    makers: ['qwen', 'qwenlm'],
    names: ['qwen2.5-72b*', 'qwen2.5-math-72b*', 'qwen2.5-vl-72b*'],
    license: 'LicenseRef-Qwen',
    verified: true,
    source: `${HUB}/Qwen/Qwen2.5-72B-Instruct`,
  },
  {
    name: 'Qwen2.5',
    makers: ['qwen', 'qwenlm'],
    names: ['qwen2.5-*', 'qwen2_5-*'],
    license: 'Apache-2.0',
    verified: true,
    source: `${HUB}/Qwen/Qwen2.5-14B`,
  },
  {
    name: 'Qwen2 72B',
    makers: ['qwen', 'qwenlm'],
    names: ['qwen2-72b*', 'qwen2-math-72b*', 'qwen2-vl-72b*'],
    license: 'LicenseRef-Tongyi-Qianwen',
    verified: true,
    source: `${HUB}/Qwen/Qwen2-72B-Instruct`,
  },
  {
    name: 'Qwen2',
    makers: ['qwen', 'qwenlm'],
    names: ['qwen2-*'],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/Qwen/Qwen2-7B-Instruct`,
  },
  {
    name: 'Qwen1.5',
    makers: ['qwen', 'qwenlm'],
    names: ['qwen1.5-*', 'codeqwen1.5-*'],
    license: 'LicenseRef-Tongyi-Qianwen',
    verified: false,
    source: `${HUB}/Qwen/Qwen1.5-72B-Chat`,
  },
  {
    name: 'Qwen3',
    makers: ['qwen', 'qwenlm'],
    names: ['qwen3-*', 'qwen3.5-*', 'qwq-32b*'],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/Qwen/Qwen3-8B`,
  },
  {
    name: 'Qwen',
    makers: ['qwen', 'qwenlm'],
    names: ['qwen-1_8b*', 'qwen-7b*', 'qwen-14b*', 'qwen-72b*', 'qwen-vl*', 'qwen-audio*'],
    license: 'LicenseRef-Tongyi-Qianwen',
    verified: false,
    source: `${HUB}/Qwen/Qwen-72B`,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // DeepSeek: the first V3 came under the model licence, what followed under MIT
  {
    name: 'DeepSeek-R1 and later',
    makers: ['deepseek-ai'],
    names: [
      'deepseek-r1',
      'deepseek-r1-zero',
      'deepseek-r1-0528',
      'deepseek-v3-0324*',
      'deepseek-v3.1*',
      'deepseek-v3.2*',
    ],
    license: 'MIT',
    holders: ['DeepSeek'],
    verified: true,
    source: `${HUB}/deepseek-ai/DeepSeek-R1`,
  },
  {
    name: 'DeepSeek-V3 and earlier',
    makers: ['deepseek-ai'],
    names: [
      'deepseek-v3',
      'deepseek-v3-base*',
      'deepseek-v2*',
      'deepseek-v2.5*',
      'deepseek-coder-v2*',
      'deepseek-coder-*',
      'deepseek-llm-*',
      'deepseek-moe-*',
      'deepseek-math-7b*',
      'deepseek-vl*',
      'janus-*',
      'esft-*',
    ],
    license: 'LicenseRef-DeepSeek-Model-1.0',
    verified: true,
    source: 'https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL',
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Zhipu
  {
    name: 'GLM-4.5',
    makers: ['zai-org', 'thudm', 'zhipuai'],
    names: ['glm-4.5*', 'glm-4.6*', 'glm-4.7*', 'glm-4.1v*'],
    license: 'MIT',
    verified: true,
    source: `${HUB}/zai-org/GLM-4.5`,
  },
  {
    name: 'GLM-4-0414',
    makers: ['zai-org', 'thudm', 'zhipuai'],
    names: ['glm-4-32b*', 'glm-4-9b-0414*', 'glm-z1-*'],
    license: 'MIT',
    verified: false,
    source: `${HUB}/zai-org/GLM-4-32B-0414`,
  },
  {
    name: 'GLM-4-9B',
    makers: ['zai-org', 'thudm', 'zhipuai'],
    names: ['glm-4-9b*', 'glm-4v-9b*', 'chatglm-4*'],
    license: 'LicenseRef-GLM-4',
    verified: true,
    source: `${HUB}/THUDM/glm-4-9b`,
  },
  {
    name: 'ChatGLM2 and ChatGLM3',
    makers: ['zai-org', 'thudm', 'zhipuai'],
    names: ['chatglm2-6b*', 'chatglm3-6b*'],
    license: 'LicenseRef-ChatGLM2-6B',
    verified: true,
    source: 'https://github.com/THUDM/ChatGLM2-6B/blob/main/MODEL_LICENSE',
  },
  {
    name: 'CogVLM',
    makers: ['zai-org', 'thudm', 'zhipuai'],
    names: ['cogvlm-*', 'cogagent-*'],
    license: 'LicenseRef-CogVLM',
    verified: false,
    source: 'https://github.com/THUDM/CogVLM/blob/main/MODEL_LICENSE',
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Moonshot, MiniMax
  {
    name: 'Kimi K2',
    makers: ['moonshotai'],
    names: ['kimi-k2*'],
    license: 'LicenseRef-Kimi-K2',
    verified: true,
    source: `${HUB}/moonshotai/Kimi-K2-Instruct`,
  },
  {
    name: 'Moonlight',
    makers: ['moonshotai'],
    names: ['moonlight-16b*', 'kimi-vl*', 'kimi-linear*', 'kimi-dev*'],
    license: 'MIT',
    verified: false,
    source: `${HUB}/moonshotai/Moonlight-16B-A3B`,
  },
  {
    name: 'MiniMax-01',
    makers: ['minimaxai', 'minimax-ai'],
    names: ['minimax-text-01*', 'minimax-vl-01*'],
    license: 'LicenseRef-MiniMax-Model',
    verified: true,
    source: 'https://github.com/MiniMax-AI/MiniMax-01/blob/main/LICENSE-MODEL',
  },
  {
    name: 'MiniMax-M1',
    makers: ['minimaxai', 'minimax-ai'],
    names: ['minimax-m1*'],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/MiniMaxAI/MiniMax-M1-80k`,
  },
  {
    name: 'MiniMax-M2',
    makers: ['minimaxai', 'minimax-ai'],
    names: ['minimax-m2*'],
    license: 'LicenseRef-Modified-MIT',
    verified: false,
    source: `${HUB}/MiniMaxAI/MiniMax-M2`,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Mistral
  {
    name: 'Codestral 22B',
    makers: ['mistralai'],
    names: ['codestral-22b*'],
    license: 'LicenseRef-Mistral-Non-Production',
    verified: true,
    source: `${HUB}/mistralai/Codestral-22B-v0.1`,
  },
  {
    name: 'Mistral research models',
    makers: ['mistralai'],
    names: ['mistral-large-instruct*', 'mistral-small-instruct-2409*', 'ministral-8b*', 'pixtral-large*'],
    license: 'LicenseRef-Mistral-Research',
    verified: false,
    source: `${HUB}/mistralai/Mistral-Large-Instruct-2407`,
  },
  {
    name: 'Mistral and Mixtral',
    makers: ['mistralai', 'mistral-community'],
    names: [
      'mistral-7b*',
      'mixtral-8x7b*',
      'mixtral-8x22b*',
      'mistral-nemo*',
      'mistral-small-24b*',
      'mistral-small-3*',
      'mathstral-7b*',
      'mamba-codestral*',
      'pixtral-12b*',
      'devstral-small*',
      'magistral-small*',
    ],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/mistralai/Mistral-7B-v0.1`,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Microsoft, TII, BigScience, BigCode
  {
    name: 'Phi',
    makers: ['microsoft'],
    names: ['phi-1*', 'phi-2*', 'phi-3*', 'phi-3.5*', 'phi-4*'],
    license: 'MIT',
    holders: ['Microsoft'],
    verified: false,
    source: `${HUB}/microsoft/phi-4`,
  },
  {
    name: 'Falcon-180B',
    makers: ['tiiuae'],
    names: ['falcon-180b*'],
    license: 'LicenseRef-Falcon-180B',
    verified: true,
    source: `${HUB}/spaces/tiiuae/falcon-180b-license`,
  },
  {
    name: 'Falcon 7B and 40B',
    makers: ['tiiuae'],
    names: ['falcon-7b*', 'falcon-40b*', 'falcon-rw*'],
    license: 'Apache-2.0',
    verified: true,
    source: `${HUB}/tiiuae/falcon-40b`,
  },
  {
    name: 'Falcon Mamba',
    makers: ['tiiuae'],
    names: ['falcon-mamba*', 'falcon3-mamba*'],
    license: 'LicenseRef-Falcon-Mamba',
    verified: false,
    source: `${HUB}/tiiuae/falcon-mamba-7b`,
  },
  {
    name: 'Falcon 2',
    makers: ['tiiuae'],
    names: ['falcon-11b*', 'falcon2-11b*', 'falcon-2-11b*'],
    license: 'LicenseRef-Falcon-2-11B',
    verified: true,
    source: `${HUB}/tiiuae/falcon-11B`,
  },
  {
    name: 'Falcon 3 and Falcon-H1',
    makers: ['tiiuae'],
    names: ['falcon3-*', 'falcon-h1*', 'falcon-e-*'],
    license: 'LicenseRef-Falcon-2-11B',
    verified: false,
    source: `${HUB}/tiiuae/Falcon3-7B-Instruct`,
  },
  {
    name: 'BLOOM',
    makers: ['bigscience'],
    names: ['bloom', 'bloom-*', 'bloomz*'],
    license: 'LicenseRef-BigScience-RAIL-1.0',
    verified: true,
    source: `${HUB}/bigscience/bloom`,
  },
  {
    name: 'StarCoder',
    makers: ['bigcode'],
    names: ['starcoder*', 'starcoder2*'],
    license: 'LicenseRef-BigCode-OpenRAIL-M',
    verified: true,
    source: `${HUB}/bigcode/starcoder2-15b`,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Korea
  {
    name: 'K-EXAONE',
    makers: ['lgai-exaone', 'lg-ai-exaone'],
    names: ['k-exaone*'],
    license: 'LicenseRef-K-EXAONE',
    verified: true,
    source: `${HUB}/LGAI-EXAONE/K-EXAONE-236B-A23B`,
  },
  {
    name: 'EXAONE 4.0',
    makers: ['lgai-exaone', 'lg-ai-exaone'],
    names: ['exaone-4*'],
    license: 'LicenseRef-EXAONE-1.2-NC',
    verified: true,
    source: `${HUB}/LGAI-EXAONE/EXAONE-4.0-32B/blob/main/LICENSE`,
  },
  {
    name: 'EXAONE 3 and EXAONE Deep',
    makers: ['lgai-exaone', 'lg-ai-exaone'],
    names: ['exaone-3*', 'exaone-deep*', 'exaone3*'],
    license: 'LicenseRef-EXAONE-1.1-NC',
    verified: true,
    source: `${HUB}/LGAI-EXAONE/EXAONE-Deep-32B/blob/main/LICENSE`,
  },
  {
    name: 'HyperCLOVA X SEED',
    makers: ['naver-hyperclovax'],
    names: ['hyperclovax-seed*', 'hyperclova-x-seed*'],
    license: 'LicenseRef-HyperCLOVA-X-SEED',
    verified: true,
    source: `${HUB}/naver-hyperclovax/HyperCLOVAX-SEED-Vision-Instruct-3B`,
  },
  {
    name: 'SOLAR 10.7B',
    makers: ['upstage'],
    names: ['solar-10.7b-v1.0*'],
    license: 'Apache-2.0',
    verified: true,
    source: `${HUB}/upstage/SOLAR-10.7B-v1.0`,
  },
  {
    name: 'SOLAR 10.7B Instruct',
    makers: ['upstage'],
    names: ['solar-10.7b-instruct*'],
    license: 'CC-BY-NC-4.0',
    verified: true,
    source: `${HUB}/upstage/SOLAR-10.7B-Instruct-v1.0`,
  },
  {
    name: 'Solar Open',
    makers: ['upstage'],
    names: ['solar-open*'],
    license: 'LicenseRef-Upstage-Solar',
    verified: false,
    source: `${HUB}/upstage/Solar-Open-100B`,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Tencent, NVIDIA
  {
    name: 'Hunyuan A13B',
    makers: ['tencent'],
    names: ['hunyuan-a13b*'],
    license: 'LicenseRef-Tencent-Hunyuan-A13B',
    verified: true,
    source: `${HUB}/tencent/Hunyuan-A13B-Instruct`,
  },
  {
    name: 'Hunyuan3D 2.0',
    makers: ['tencent'],
    names: ['hunyuan3d-2*'],
    license: 'LicenseRef-Tencent-Hunyuan-3D-Community',
    verified: true,
    source: 'https://github.com/Tencent/Hunyuan3D-2/blob/main/LICENSE',
  },
  {
    name: 'Hunyuan',
    makers: ['tencent'],
    names: ['tencent-hunyuan-large*', 'hunyuan-large*'],
    license: 'LicenseRef-Tencent-Hunyuan-Community',
    verified: true,
    source: 'https://github.com/Tencent/Tencent-Hunyuan-Large/blob/main/LICENSE.txt',
  },
  {
    name: 'Hunyuan models',
    makers: ['tencent'],
    names: ['hunyuan-*', 'hunyuanvideo*', 'hunyuanimage*'],
    license: 'LicenseRef-Tencent-Hunyuan-Community',
    verified: false,
    source: `${HUB}/tencent`,
  },
  {
    name: 'Nemotron-4',
    makers: ['nvidia'],
    names: ['nemotron-4-*'],
    license: 'LicenseRef-NVIDIA-Open-Model',
    verified: true,
    source: `${HUB}/nvidia/Nemotron-4-340B-Instruct`,
  },
  {
    name: 'Nemotron and Cosmos models',
    makers: ['nvidia'],
    names: ['nemotron-*', 'nvidia-nemotron-*', 'minitron-*', 'mistral-nemo-minitron*', 'cosmos-*'],
    license: 'LicenseRef-NVIDIA-Open-Model',
    verified: false,
    source: `${HUB}/nvidia`,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Others
  {
    name: 'OLMo',
    makers: ['allenai'],
    names: ['olmo-*', 'olmoe-*', 'olmo2-*'],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/allenai/OLMo-2-1124-7B`,
  },
  {
    name: 'InternLM3',
    makers: ['internlm'],
    names: ['internlm3-*'],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/internlm/internlm3-8b-instruct`,
  },
  {
    name: 'InternLM',
    makers: ['internlm'],
    names: ['internlm-*', 'internlm2-*', 'internlm2_5-*', 'internlm-xcomposer*'],
    license: 'LicenseRef-InternLM',
    verified: false,
    source: `${HUB}/internlm/internlm2_5-7b-chat`,
  },
  {
    name: 'Yi',
    makers: ['01-ai'],
    names: ['yi-6b*', 'yi-9b*', 'yi-34b*', 'yi-1.5-*', 'yi-coder-*', 'yi-vl-*'],
    license: 'Apache-2.0',
    verified: true,
    source: 'https://github.com/01-ai/Yi/blob/main/README.md#license',
  },
  {
    name: 'Stability AI models',
    makers: ['stabilityai'],
    names: ['stable-diffusion-3*', 'stable-video*', 'stable-audio*', 'stable-code*', 'stablelm-2*'],
    license: 'LicenseRef-Stability-AI-Community',
    verified: false,
    source: 'https://stability.ai/community-license-agreement',
  },
  {
    name: 'gpt-oss',
    makers: ['openai'],
    names: ['gpt-oss-*'],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/openai/gpt-oss-20b`,
  },
  {
    name: 'SmolLM',
    makers: ['huggingfacetb'],
    names: ['smollm-*', 'smollm2-*', 'smollm3-*'],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/HuggingFaceTB/SmolLM2-1.7B`,
  },
  {
    name: 'TinyLlama',
    makers: ['tinyllama'],
    names: ['tinyllama*'],
    license: 'Apache-2.0',
    verified: false,
    source: `${HUB}/TinyLlama/TinyLlama-1.1B-Chat-v1.0`,
  },
  {
    name: 'DBRX',
    makers: ['databricks'],
    names: ['dbrx-*'],
    license: 'LicenseRef-Databricks-Open-Model',
    verified: false,
    source: `${HUB}/databricks/dbrx-instruct`,
  },
  {
    name: 'Grok 2',
    makers: ['xai-org'],
    names: ['grok-2*'],
    license: 'LicenseRef-Grok-2',
    verified: false,
    source: `${HUB}/xai-org/grok-2`,
  },
];

/** What `config.json` of a family looks like. */
export interface ArchitectureClue {
  /** Values of `architectures`, and class names in `auto_map`, each as a pattern with `*`. */
  readonly architectures: readonly string[];
  readonly modelTypes: readonly string[];
  /** Name of the family in words. */
  readonly family: string;
  readonly makers: readonly string[];
  /** Licences under which models of this architecture came from the makers; the text of any of them settles it. */
  readonly licenses: readonly string[];
  /** Holder whom the licence document of the family names. */
  readonly holder: string;
  /** Many train models of their own in this architecture, so that it says little about where the weights come from. */
  readonly common?: true;
}

/**
 * An architecture is not a proof: anybody may train a model of their own in it. So what rests on it is a warning, and a
 * remark where the architecture is in common use.
 */
export const ARCHITECTURES: readonly ArchitectureClue[] = [
  {
    family: 'DeepSeek-V3',
    makers: ['deepseek-ai'],
    architectures: ['DeepseekV3*', 'DeepseekV32*'],
    modelTypes: ['deepseek_v3', 'deepseek_v32'],
    licenses: ['MIT', 'LicenseRef-DeepSeek-Model-1.0'],
    holder: 'DeepSeek',
  },
  {
    family: 'DeepSeek-V2',
    makers: ['deepseek-ai'],
    architectures: ['DeepseekV2*', 'DeepseekForCausalLM'],
    modelTypes: ['deepseek_v2', 'deepseek'],
    licenses: ['LicenseRef-DeepSeek-Model-1.0', 'MIT'],
    holder: 'DeepSeek',
  },
  {
    family: 'Llama 4',
    makers: ['meta-llama'],
    architectures: ['Llama4*'],
    modelTypes: ['llama4', 'llama4_text'],
    licenses: ['LicenseRef-Llama-4'],
    holder: 'Meta Platforms, Inc.',
  },
  {
    family: 'Llama 3.2 Vision',
    makers: ['meta-llama'],
    architectures: ['Mllama*'],
    modelTypes: ['mllama'],
    licenses: ['LicenseRef-Llama-3.2'],
    holder: 'Meta Platforms, Inc.',
  },
  {
    family: 'Llama',
    makers: ['meta-llama'],
    architectures: ['LlamaForCausalLM', 'LLaMAForCausalLM'],
    modelTypes: ['llama'],
    licenses: [
      'LicenseRef-Llama-2',
      'LicenseRef-Llama-3',
      'LicenseRef-Llama-3.1',
      'LicenseRef-Llama-3.2',
      'LicenseRef-Llama-3.3',
    ],
    holder: 'Meta Platforms, Inc.',
    common: true,
  },
  {
    family: 'Gemma',
    makers: ['google'],
    architectures: ['Gemma*', 'PaliGemma*', 'RecurrentGemma*'],
    modelTypes: ['gemma', 'gemma2', 'gemma3', 'gemma3_text', 'gemma3n', 'paligemma', 'recurrent_gemma'],
    licenses: ['LicenseRef-Gemma'],
    holder: 'Google',
  },
  {
    family: 'Qwen',
    makers: ['qwen', 'qwenlm'],
    architectures: ['QWenLMHeadModel', 'Qwen3*', 'Qwen2VL*', 'Qwen2_5*', 'Qwen2Moe*'],
    modelTypes: ['qwen', 'qwen3', 'qwen3_moe', 'qwen2_moe', 'qwen2_vl', 'qwen2_5_vl'],
    licenses: ['Apache-2.0', 'LicenseRef-Qwen', 'LicenseRef-Tongyi-Qianwen', 'LicenseRef-Qwen-Research'],
    holder: 'Alibaba Cloud',
  },
  {
    family: 'Qwen2',
    makers: ['qwen', 'qwenlm'],
    architectures: ['Qwen2ForCausalLM'],
    modelTypes: ['qwen2'],
    licenses: ['Apache-2.0', 'LicenseRef-Qwen', 'LicenseRef-Tongyi-Qianwen', 'LicenseRef-Qwen-Research'],
    holder: 'Alibaba Cloud',
    common: true,
  },
  {
    family: 'GLM-4',
    makers: ['zai-org', 'thudm'],
    architectures: ['Glm4*', 'GlmForCausalLM', 'ChatGLM*'],
    modelTypes: ['glm', 'glm4', 'glm4_moe', 'chatglm'],
    licenses: ['MIT', 'LicenseRef-GLM-4', 'LicenseRef-ChatGLM2-6B'],
    holder: 'Zhipu AI',
  },
  {
    family: 'Kimi',
    makers: ['moonshotai'],
    architectures: ['Kimi*'],
    modelTypes: ['kimi_k2', 'kimi_vl', 'kimi_linear'],
    licenses: ['LicenseRef-Kimi-K2', 'LicenseRef-Modified-MIT', 'MIT'],
    holder: 'Moonshot AI',
  },
  {
    family: 'MiniMax',
    makers: ['minimaxai', 'minimax-ai'],
    architectures: ['MiniMax*'],
    modelTypes: ['minimax', 'minimax_m1', 'minimax_text_01', 'minimax_m2'],
    licenses: ['LicenseRef-MiniMax-Model', 'Apache-2.0', 'LicenseRef-Modified-MIT', 'MIT'],
    holder: 'MiniMax',
  },
  {
    family: 'Mistral',
    makers: ['mistralai'],
    architectures: ['MistralForCausalLM', 'MixtralForCausalLM', 'Mistral3*'],
    modelTypes: ['mistral', 'mixtral', 'mistral3'],
    licenses: ['Apache-2.0', 'LicenseRef-Mistral-Research', 'LicenseRef-Mistral-Non-Production'],
    holder: 'Mistral AI',
    common: true,
  },
  {
    family: 'Phi',
    makers: ['microsoft'],
    architectures: ['PhiForCausalLM', 'Phi3*', 'Phi4*', 'PhiMoE*', 'PhiMoe*'],
    modelTypes: ['phi', 'phi3', 'phi3_v', 'phi4mm', 'phimoe'],
    licenses: ['MIT'],
    holder: 'Microsoft',
  },
  {
    family: 'Falcon',
    makers: ['tiiuae'],
    architectures: ['Falcon*', 'RWForCausalLM'],
    modelTypes: ['falcon', 'falcon_mamba', 'falcon_h1', 'RefinedWeb', 'RefinedWebModel'],
    licenses: ['Apache-2.0', 'LicenseRef-Falcon-2-11B', 'LicenseRef-Falcon-180B', 'LicenseRef-Falcon-Mamba'],
    holder: 'Technology Innovation Institute',
  },
  {
    family: 'BLOOM',
    makers: ['bigscience'],
    architectures: ['Bloom*'],
    modelTypes: ['bloom'],
    licenses: ['LicenseRef-BigScience-RAIL-1.0'],
    holder: 'BigScience',
  },
  {
    family: 'StarCoder',
    makers: ['bigcode'],
    architectures: ['GPTBigCode*', 'Starcoder2*'],
    modelTypes: ['gpt_bigcode', 'starcoder2'],
    licenses: ['LicenseRef-BigCode-OpenRAIL-M', 'Apache-2.0'],
    holder: 'BigCode',
  },
  {
    family: 'EXAONE',
    makers: ['lgai-exaone'],
    architectures: ['Exaone*', 'KExaone*'],
    modelTypes: ['exaone', 'exaone4', 'exaone_moe'],
    licenses: ['LicenseRef-EXAONE-1.1-NC', 'LicenseRef-EXAONE-1.2-NC', 'LicenseRef-K-EXAONE'],
    holder: 'LG Management Development Institute',
  },
  {
    family: 'HyperCLOVA X SEED',
    makers: ['naver-hyperclovax'],
    architectures: ['HyperCLOVAX*', 'HCXVision*'],
    modelTypes: ['hyperclovax', 'hyperclovax_vlm', 'hyperclovax_omni', 'hyperclovax_vision_v2'],
    licenses: ['LicenseRef-HyperCLOVA-X-SEED'],
    holder: 'NAVER Corp.',
  },
  {
    family: 'Solar',
    makers: ['upstage'],
    architectures: ['Solar*'],
    modelTypes: ['solar', 'solar_open'],
    licenses: ['LicenseRef-Upstage-Solar', 'Apache-2.0', 'MIT'],
    holder: 'Upstage',
  },
  {
    family: 'Hunyuan',
    makers: ['tencent'],
    architectures: ['HunYuan*', 'Hunyuan*'],
    modelTypes: ['hunyuan', 'hunyuan_v1_moe', 'hunyuan_v1_dense'],
    licenses: ['LicenseRef-Tencent-Hunyuan-Community', 'LicenseRef-Tencent-Hunyuan-A13B'],
    holder: 'Tencent',
  },
  {
    family: 'Nemotron',
    makers: ['nvidia'],
    architectures: ['Nemotron*', 'DeciLM*'],
    modelTypes: ['nemotron', 'nemotron_h', 'nemotron-nas'],
    licenses: ['LicenseRef-NVIDIA-Open-Model'],
    holder: 'NVIDIA',
  },
  {
    family: 'OLMo',
    makers: ['allenai'],
    architectures: ['Olmo*', 'OLMo*'],
    modelTypes: ['olmo', 'olmo2', 'olmo3', 'olmoe'],
    licenses: ['Apache-2.0'],
    holder: 'Allen Institute for AI',
  },
  {
    family: 'InternLM',
    makers: ['internlm'],
    architectures: ['InternLM*'],
    modelTypes: ['internlm', 'internlm2', 'internlm3'],
    licenses: ['Apache-2.0', 'LicenseRef-InternLM'],
    holder: 'InternLM',
  },
  {
    family: 'DBRX',
    makers: ['databricks'],
    architectures: ['Dbrx*'],
    modelTypes: ['dbrx'],
    licenses: ['LicenseRef-Databricks-Open-Model'],
    holder: 'Databricks',
  },
];
