import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endingOf, type Particle, withParticle } from '../../src/korean.ts';

describe('withParticle', () => {
  test.each<[string, Particle, string]>([
    // Hangul, by the final consonant of the last syllable.
    ['고지', '은', '고지는'],
    ['파일', '은', '파일은'],
    ['규칙', '이', '규칙이'],
    ['권리자', '이', '권리자가'],
    ['라이선스', '을', '라이선스를'],
    ['조건', '을', '조건을'],
    ['서울', '으로', '서울로'],
    ['부산', '으로', '부산으로'],
    ['대구', '으로', '대구로'],
    ['김철수', '과', '김철수와'],
    ['이영', '과', '이영과'],
    ['원본', '이라', '원본이라'],
    ['나무', '이라', '나무라'],
    // Digits, as they are read: 영 일 이 삼 사 오 육 칠 팔 구.
    ['Apache-2.0', '은', 'Apache-2.0은'],
    ['Apache-2.0', '으로', 'Apache-2.0으로'],
    ['transformers 4.41', '을', 'transformers 4.41을'],
    ['v1', '으로', 'v1로'],
    ['v2', '을', 'v2를'],
    ['v3', '으로', 'v3으로'],
    ['v4', '이', 'v4가'],
    ['v5', '은', 'v5는'],
    ['v6', '과', 'v6과'],
    ['v7', '으로', 'v7로'],
    ['v8', '이', 'v8이'],
    ['v9', '은', 'v9는'],
    ['86%', '이', '86%가'],
    // Letters that are read one by one.
    ['MIT', '은', 'MIT는'],
    ['BSD', '을', 'BSD를'],
    ['ISC', '은', 'ISC는'],
    ['GPL', '은', 'GPL은'],
    ['GPL', '으로', 'GPL로'],
    ['GLM', '으로', 'GLM으로'],
    ['vllm', '이', 'vllm이'],
    ['config.yml', '을', 'config.yml을'],
    // Words.
    ['Qwen team', '은', 'Qwen team은'],
    ['NVIDIA', '은', 'NVIDIA는'],
    ['Google', '이', 'Google이'],
    ['Google', '으로', 'Google로'],
    ['DeepSeek-AI', '을', 'DeepSeek-AI를'],
    ['transformers', '은', 'transformers는'],
    ['Megatron', '과', 'Megatron과'],
    ['model.py', '을', 'model.py를'],
    ['holder-missing', '을', 'holder-missing을'],
    ['license-denied', '을', 'license-denied을(를)'],
    ['Acme', '은', 'Acme은(는)'],
    ['Group', '과', 'Group과(와)'],
    // Quotes and brackets are not read.
    ['“고지”', '은', '“고지”는'],
    ['Meta (Llama 3)', '은', 'Meta (Llama 3)은'],
    ['Acme Co.', '은', 'Acme Co.는'],
    // What cannot be read aloud by rule.
    ['株式会社', '은', '株式会社은(는)'],
    ['', '은', '은(는)'],
  ])('%s + %s = %s', (name, particle, expected) => {
    expect(withParticle(name, particle)).toBe(expected);
  });

  test('agrees with Unicode on every syllable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const syllable = String.fromCharCode(code);
        // Decomposed, a syllable with a final consonant has three letters.
        const open = syllable.normalize('NFD').length === 2;
        expect(endingOf(syllable) === 'vowel').toBe(open);
        expect(withParticle(syllable, '은')).toBe(`${syllable}${open ? '는' : '은'}`);
        expect(endingOf(syllable.normalize('NFD'))).toBe(endingOf(syllable));
      }),
    );
  });

  test('any name keeps its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(withParticle(name, '을').startsWith(name)).toBe(true);
      }),
    );
  });
});
