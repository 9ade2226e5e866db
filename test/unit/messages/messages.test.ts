/** What is said to people, in every language: complete, polite, and never a reproach. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { LANGS, type Lang } from '../../../src/lang.ts';
import { ASKED } from '../../../src/license/catalogue/asked.ts';
import { REFUSALS } from '../../../src/license/compatibility-table.ts';
import { RULE_TEXTS } from '../../../src/messages/en.ts';
import { messagesIn, ruleTextIn } from '../../../src/messages/messages-in.ts';
import { owedBy } from '../../../src/model-card/lineage.ts';
import { wordsIn } from '../../../src/report/words-in.ts';
import { RULES, runRules } from '../../../src/rules/registry.ts';
import { change, context, file, HEADER, licenseText, origin } from '../rules/context.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../src/${path}`, import.meta.url)), 'utf8');

/** Words that judge people, their honesty or their intent. */
const ACCUSING: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:stole|stolen|steal\w*|theft|thief|plagiar\w*|pirat\w*|infring\w*|violat\w*|guilt\w*|illegal\w*|unlawful\w*|crim(?:e|inal)\w*|dishonest\w*|cheat\w*|fraud\w*|fake\w*|forge\w*|hid(?:e|den|ing)|conceal\w*|disguis\w*|suspect\w*|suspicious\w*|accus\w*|blame\w*|fault\w*|offen[cs]e\w*|offender\w*|misconduct|deliberate\w*|intentional\w*|on purpose|caught|shame\w*|abus\w*|unauthori[sz]ed|misappropriat\w*|rip(?:ped)?[ -]off|must not|you (?:did|have) not|failed to)\b/i,
  ko: /도용|표절|훔[치쳐친]|절도|도둑|침해|위반|위법|불법|범죄|범인|부정|부당|무단|허위|위조|은폐|숨[기긴겨]|감[추췄]|속[이였인]|사기|의심|혐의|고의|일부러|비난|잘못|책임을 (?:물|져)|적발|들통|들켰|몰래|악용|남용|베[끼낀꼈]|짝퉁|처벌|고발/,
};

const SAID: Readonly<Record<Lang, readonly string[]>> = {
  en: ['messages/en.ts', 'report/words.ts'],
  ko: ['messages/ko.ts', 'report/words.ko.ts'],
};

const [OWED] = context({
  documents: { 'README.md': '---\nlicense: mit\nbase_model: THUDM/glm-4-9b\n---\n' },
}).models.flatMap((model) => owedBy(model, []));

/** Values for the parameters of messages, by their names; the others are given a name. */
const VALUES: Readonly<Record<string, unknown>> = {
  origin: origin(),
  owed: OWED,
  called: { name: 'Heron', from: 'title' },
  now: ['MIT', 'ISC'],
  declared: ['MIT', 'ISC'],
  suggestion: 'Apache-2.0',
  asks: ASKED.sourceOverNetwork,
  refused: { license: 'Apache-2.0', because: REFUSALS.patents, source: 'https://example.com' },
  files: 2,
  count: 7,
  compared: 9,
  others: [{ path: 'a.py', releases: '1.0 – 2.0' }],
  findings: 2,
  asked: ['license-notice-missing', 'origin-undeclared'],
  ...Object.fromEntries(
    [
      'missing',
      'found',
      'holders',
      'licenses',
      'rules',
      'paths',
      'expected',
      'unnamed',
      'texts',
      'words',
      'tags',
      'prefixes',
      'header',
      'beside',
      'relations',
      'models',
    ].map((name) => [name, ['김철수', 'Acme Inc.']]),
  ),
};

/** Every message of a language, with the values above put in. */
function spoken(lang: Lang): [string, string][] {
  const { fixes, ...messages } = messagesIn(lang);
  const all = {
    ...messages,
    ...Object.fromEntries(Object.entries(fixes).map(([key, text]) => [`fixes.${key}`, text])),
  };
  return Object.entries(all).map(([key, text]) => {
    if (typeof text === 'string') return [key, text];
    const parameters = /^\(?([^)=]*)\)?\s*=>/.exec(String(text))?.[1] ?? '';
    const values = parameters
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => (name in VALUES ? VALUES[name] : 'heron'));
    return [key, (text as (...values: unknown[]) => string)(...values)];
  });
}

describe.each(LANGS)('in %s', (lang) => {
  test.each(SAID[lang])('%s has no word that accuses', (path) => {
    // Comments explain to maintainers; what is quoted is said to users.
    const text = read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(ACCUSING[lang].exec(text)?.[0]).toBeUndefined();
  });

  test('the list of such words is alive', () => {
    const reproach = { en: 'This header was stolen.', ko: '이 헤더는 무단으로 도용되었습니다.' }[lang];
    expect(reproach).toMatch(ACCUSING[lang]);
  });

  test.each(spoken(lang))('%s is a whole text', (_key, text) => {
    expect(text).not.toMatch(/undefined|\[object|NaN|\s{2}|\.\.|\s\.(?!license)/);
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(ACCUSING[lang]);
  });
});

test.each(spoken('ko').filter(([key]) => !key.startsWith('expected')))(
  '%s is polite Korean',
  (_key, text) => {
    expect(text).toMatch(/[가-힣]/);
    // Formal endings; a list of names may end a text after its label.
    for (const sentence of text.split(/(?<=[가-힣])\.(?:\s|$)/).filter((part) => part !== ''))
      if (/[가-힣]$/.test(sentence) && !/:\s[^:]*$/.test(sentence))
        expect(sentence).toMatch(/(?:니다|십시오)$/);
  },
);

test.each(Object.keys(RULE_TEXTS))('what %s is about is polite Korean too', (rule) => {
  const { title, asks, help } = ruleTextIn(rule, 'ko');
  expect(title).toMatch(/[가-힣]/);
  expect(title).not.toMatch(/[.?]$/);
  for (const sentence of `${asks} ${help}`.split(/(?<=[가-힣])\.(?:\s|$)/).filter((part) => part !== ''))
    expect(sentence).toMatch(/(?:니다|십시오|WHAT”\)\.)$/);
});

test('sentences of reports end politely', () => {
  const { plan, change, notes, noClaim } = wordsIn('ko');
  const sentences = [
    ...Object.values(change).filter((text) => typeof text === 'string'),
    plan.whole('x'),
    plan.changed(plan.pushChanges('main')),
    plan.changed(plan.since('v1.0')),
    plan.wholeSinceUnknown,
    plan.noEvent,
    plan.unknownEvent('x'),
    plan.noChange,
    notes.withoutHistory,
    notes.nothingToCompare,
    notes.nothingChanged('main'),
    ...noClaim,
    wordsIn('ko').noRelease,
    wordsIn('ko').review(2, 1),
    wordsIn('ko').comment.notJudged(2),
  ];
  for (const text of sentences) expect(text).toMatch(/니다(?:\(x\))?\.$|십시오\.$/);
});

test('“license” is spelled as SPDX spells it', () => {
  for (const path of SAID.en) expect([path, /licence/i.exec(read(path))?.[0]]).toEqual([path, undefined]);
});

test('both languages have the same texts', () => {
  const keys = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
      : [path];
  expect(keys(messagesIn('ko')).sort()).toEqual(keys(messagesIn('en')).sort());
  expect(keys(wordsIn('ko')).sort()).toEqual(keys(wordsIn('en')).sort());
});

test('rules say nothing by themselves: their words come from the context', () => {
  for (const { id } of RULES) {
    const text = read(`rules/${id}.ts`);
    expect([id, /import \{[^}]*\b(?:messages|fixes)\b[^}]*\} from '\.\.\/messages/.test(text)]).toEqual([
      id,
      false,
    ]);
  }
});

describe.each(LANGS)('a retained notice is never a finding, in %s', (lang) => {
  const documents = { LICENSE: licenseText('Apache-2.0'), NOTICE: 'This product includes heron.\n' };
  const kept = `${HEADER}# Copied from https://github.com/marsh/heron\n# Modified by us: other defaults.\nx = 1\n`;

  test.each<[string, string]>([
    ['the header as it came', kept],
    ['with a holder added', `# Copyright 2026 Us.\n${kept}`],
    [
      'with the notice of another work besides',
      kept.replace(
        'x = 1',
        '# Copyright 2019 The Stork authors\n# SPDX-License-Identifier: Apache-2.0\nx = 1',
      ),
    ],
  ])('%s', (_what, text) => {
    expect(runRules(context({ files: [file('lib/model.py', text, origin())], documents, lang }))).toEqual([]);
  });

  test('in a file of which nothing was found', () => {
    expect(runRules(context({ files: [file('lib/model.py', kept)], documents, lang }))).toEqual([]);
  });

  test('in a change that adds it, moves it, or keeps it', () => {
    const without = 'x = 1\n';
    for (const [before, after] of [
      [without, kept],
      [kept, kept.replace('x = 1', 'y = 2')],
      [kept, `# A new first line.\n${kept}`],
    ] as const) {
      const diff = [change('lib/model.py', before, after)];
      const files = [file('lib/model.py', after, origin())];
      expect(runRules(context({ files, documents, diff, lang }))).toEqual([]);
    }
  });
});

test('lists inside a Korean sentence bring no full stop', () => {
  const { licenseContradictsText, licenseContradictsSidecar, licenseLimitsUse } = messagesIn('ko');
  for (const text of [
    licenseContradictsText('setup.cfg', ['MIT'], ['ISC']),
    licenseContradictsSidecar('a.py.license', ['MIT'], ['ISC']),
    licenseLimitsUse(origin({ license: 'CC-BY-NC-4.0' }), ['ISC']),
  ]) {
    expect(text).toContain('(ISC)');
    expect(text).not.toMatch(/(?:MIT|ISC)\./);
  }
});

test('why a work does not take code in is said in Korean, and in words of its own', () => {
  const { licenseNotTakenIn } = messagesIn('ko');
  const said = Object.values(REFUSALS).map((because) =>
    licenseNotTakenIn(origin(), 'setup.cfg', ['GPL-2.0-only'], { license: 'Zlib', because, source: null }),
  );
  expect(new Set(said).size).toBe(said.length);
  for (const text of said)
    expect(text).toMatch(
      /Zlib 라이선스는 [^A-Za-z]*(?:[가-힣]|GPL|GNU|CC-BY)[^.]*(?:4\.0만 양립합)?니다\. 함께 쓸/,
    );
});

test('families of models have a name in Korean', () => {
  const { modelLicenseTextMissing } = messagesIn('ko');
  for (const [base, name] of [
    ['stabilityai/stable-diffusion-3.5-large', 'Stability AI 모델에는'],
    ['deepseek-ai/DeepSeek-V2', 'DeepSeek-V3 및 이전 모델에는'],
    ['mistralai/Mistral-Large-Instruct-2407', 'Mistral 연구용 모델에는'],
  ]) {
    const [model] = context({
      documents: { 'README.md': `---\nlicense: mit\nbase_model: ${base}\n---\n` },
    }).models;
    const [owed] = model === undefined ? [] : owedBy(model, []);
    expect(owed === undefined ? '' : modelLicenseTextMissing(owed)).toContain(name);
  }
});

test('findings in Korean: particles fit the names, and only the words differ', () => {
  const files = [file('lib/model.py', 'x = 1\n', origin())];
  const [english, korean] = LANGS.map((lang) => runRules(context({ files, documents: {}, lang })));
  const plain = (findings: typeof english) =>
    findings?.map(({ message: _m, fix, evidence, ...rest }) => ({
      ...rest,
      edits: fix?.edits,
      found: evidence.found,
    }));
  expect(plain(korean)).toEqual(plain(english));
  const holder = korean?.find(({ rule }) => rule === 'holder-missing');
  expect(holder?.message).toBe(
    '이 파일의 86%(20–90행)가 heron 2.1.0의 src/heron/model.py 파일과 일치합니다. 원본 파일의 저작권 표시에 적힌 저작권자: Egret team, Heron Inc. team. 이 파일에는 저작권자가 적혀 있지 않습니다. 이 파일, 같은 위치의 .license 파일, REUSE.toml에서 찾지 못한 저작권자: Egret team, Heron Inc. team.',
  );
  expect(holder?.fix?.description).toBe(
    '헤더에 있는 저작권자와 나란히 다음 저작권자를 적어 주십시오: Egret team, Heron Inc. team.',
  );
  const { spdxInvalid, ignoreOfUnknownRule } = messagesIn('ko');
  expect(spdxInvalid('MIT, ISC', 'syntax', 'MIT, ISC', null)).toContain('“MIT, ISC”는 올바른');
  expect(spdxInvalid('x', 'deprecated', 'GPL-2.0', 'GPL-2.0-only')).toBe(
    '“GPL-2.0”은 더 이상 쓰지 않는 SPDX 식별자입니다. GPL-2.0-only로 적어 주십시오.',
  );
  expect(ignoreOfUnknownRule('holder-mising', 'holder-missing')).toContain('holder-missing의 오기인지');
});
