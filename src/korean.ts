/**
 * Korean particles behind names that are put into a sentence. Which form is right follows from how the name is read
 * aloud: whether it ends in a consonant. Where that cannot be told, both forms are written, as Korean software does:
 * `을(를)`.
 */

/** The form behind a consonant, and the one behind a vowel. */
const FORMS = {
  은: ['은', '는'],
  이: ['이', '가'],
  을: ['을', '를'],
  과: ['과', '와'],
  으로: ['으로', '로'],
  이라: ['이라', '라'],
} as const;
export type Particle = keyof typeof FORMS;

/** How the end of a name is read: on a vowel, on ㄹ (which `으로` treats as a vowel), on another consonant. */
type Ending = 'vowel' | 'rieul' | 'consonant';

/** The name with its particle: `권리자는`, `team은`. */
export function withParticle(name: string, particle: Particle): string {
  const [behindConsonant, behindVowel] = FORMS[particle];
  const ending = endingOf(name);
  if (ending === null) return `${name}${behindConsonant}(${behindVowel})`;
  const asVowel = ending === 'vowel' || (ending === 'rieul' && particle === '으로');
  return `${name}${asVowel ? behindVowel : behindConsonant}`;
}

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const DIGITS: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** How the end of a name is read; null where that cannot be told. */
export function endingOf(name: string): Ending | null {
  // Quotes and brackets are not read; what stands in round brackets at the end is.
  const read = name.normalize('NFC').replace(/[^\p{L}\p{N}%]+$/u, '');
  const last = read.at(-1) ?? '';
  if (last === '%') return 'vowel'; // 퍼센트
  if (/[0-9]/.test(last)) return DIGITS[Number(last)] ?? null;
  if (/[가-힣]/.test(last)) {
    const final = (last.charCodeAt(0) - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  const word = /[A-Za-z]+$/.exec(read)?.[0];
  return word === undefined ? null : endingOfLatin(word);
}

/** Short words in capitals, and words without a vowel, are read letter by letter. */
const SPELLED = /^(?:[A-Z]{1,4}|[^aeiouy]+)$/i;
/** Letters whose name ends in a consonant: 엘, 엠, 엔, 알. */
const LETTERS: Readonly<Record<string, Ending>> = {
  l: 'rieul',
  m: 'consonant',
  n: 'consonant',
  r: 'rieul',
};

/** Only what is read in one way: 팀, 구글, 라이브러리; but 그룹 and 테스트 both end in a consonant in writing. */
function endingOfLatin(word: string): Ending | null {
  const lower = word.toLowerCase();
  const spelled = SPELLED.test(word) && (word === word.toUpperCase() || !/[aeiouy]/.test(lower));
  if (spelled) return LETTERS[lower.at(-1) as string] ?? 'vowel';
  if (/(?:[^aeiouy]le|l)$/.test(lower)) return 'rieul';
  if (/(?:m|n|ng)$/.test(lower)) return 'consonant';
  // 라인 but 애크미, 타입 but 레시피: what the silent e stands behind is read in more than one way.
  if (/[mnp]e$/.test(lower)) return null;
  return /(?:[aeiouywrszxfv]|[cst]h)$/.test(lower) ? 'vowel' : null;
}
