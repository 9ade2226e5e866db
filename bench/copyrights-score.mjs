/**
 * When two lists of copyright holders are the same, for `copyrights.mjs`.
 *
 * ScanCode keeps the names of one statement as one string, sometimes without a separator ("Ada Heron Ben Egret"), and
 * writes in ASCII. So both sides are parted alike, at every comma and "and"; case, accents, punctuation, addresses,
 * what stands in brackets, legal forms and words such as "all rights reserved", "authors" or "others" do not count; and
 * a string that several names of the other side make up, one after the other and without a word left over, is the same
 * as these names. A country that ends an address is none. No alias is applied and no word is forgiven.
 */

const COUNTRIES =
  /^(?:the )?(?:usa|u ?s ?a?|united states(?: of america)?|germany|netherlands|norway|switzerland|sweden|finland|uk|france|india|canada|australia|japan|ireland|ca|ma|ny)$/;

/** Words that name nobody by themselves. */
const NOBODY = new Set(
  'the a an its inc incorporated corp corporation llc ltd limited co company gmbh plc affiliates affiliated subsidiaries contributors contributor authors author developers others other all rights reserved team by and or present'.split(
    ' ',
  ),
);
/** Letters that Unicode does not take apart into a base letter and a mark. */
const ASCII = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', '\u2019': "'" };

/** The words of a name that count, one space between them. */
export function nameWords(name) {
  return name
    .replace(/<[^<>]*>|\S+@\S+|\bhttps?:\/\/\S+|\bwww\.\S+/g, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłđßæœıðþ]/g, (letter) => ASCII[letter])
    .replace(/['\u2019]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !NOBODY.has(word))
    .join(' ');
}

/** Words of a name → the name as written, for every part of every name. */
function parts(names) {
  const out = new Map();
  for (const name of names) {
    let first = true;
    for (const part of name
      .replace(/\([^()]*\)?|\bhttps?:\/\/\S+/g, ' ')
      .split(/[,;/]|\s(?:and|or|&|und|et)\s/i)) {
      const words = nameWords(part);
      if (words !== '' && (first || !COUNTRIES.test(words))) out.set(words, part.trim());
      first &&= words === '';
    }
  }
  return out;
}

/** Compares the holders that a file should have with those that were found. */
export function scoreNames(expectedNames, foundNames) {
  const expected = parts(expectedNames);
  const found = parts(foundNames);
  const known = new Set([...expected.keys()].filter((key) => found.has(key)));
  const right = new Set(known);
  for (const [one, other, ones, others] of [
    [expected, found, known, right],
    [found, expected, right, known],
  ])
    for (const key of one.keys()) {
      const pieces = ones.has(key) ? null : piecesOf(key, other);
      if (pieces === null) continue;
      ones.add(key);
      for (const piece of pieces) others.add(piece);
    }
  const missed = [...expected.keys()].filter((key) => !known.has(key));
  const wrong = [...found.keys()].filter((key) => !right.has(key));
  const alike = (key, others) =>
    [...others.keys()].some(
      (other) => ` ${key} `.includes(` ${other} `) || ` ${other} `.includes(` ${key} `),
    );
  return {
    exact: missed.length + wrong.length === 0,
    alike: missed.every((key) => alike(key, found)) && wrong.every((key) => alike(key, expected)),
    missed: missed.map((key) => expected.get(key)),
    wrong: wrong.map((key) => found.get(key)),
    expected: expected.size,
    known: expected.size - missed.length,
    found: found.size,
    right: found.size - wrong.length,
  };
}

/** Two or more names that make up `text` in a row; null where none do. */
function piecesOf(text, names) {
  if (text === '') return [];
  for (const name of names.keys()) {
    if (name === text) return [name];
    if (!text.startsWith(`${name} `)) continue;
    const rest = piecesOf(text.slice(name.length + 1), names);
    if (rest !== null) return [name, ...rest];
  }
  return null;
}
