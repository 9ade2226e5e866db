/** Source code of our own making, as much of it as a test needs; the same seed gives the same text. */
const VERBS =
  'scale mix split gather project rotate mask shift pool norm gate route blend fold stack clamp'.split(' ');
const NOUNS = 'query key value state cache weight bias scores hidden residual tokens heads slots probs'.split(
  ' ',
);

/** A small generator of even numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const OPERATORS = '+ - * / % ** // @ & | ^ << >> and or == < >= is in'.split(' ');

/** An expression that goes on: what tells functions apart when their names are blanked. */
function tail(next: () => number): string {
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] as string;
  const operands = ['q', 'q[1]', 'q.r', '-q', '4', '"s"', '{q: 1}', '[q, 3]', 'q[2:]', '(lambda: q)', 'None'];
  return Array.from(
    { length: 1 + Math.floor(next() * 4) },
    () => ` ${pick(OPERATORS)} ${pick(operands)}`,
  ).join('');
}

/** Lines of one function: `name` and a body of `statements` lines. */
export function syntheticFunction(name: string, seed: number, statements = 12): string[] {
  const next = random(seed);
  const shape = random(seed ^ 0x5bd1e995);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] as string;
  const lines = [
    `def ${name}(self, ${pick(NOUNS)}, ${pick(NOUNS)}_in, ${pick(VERBS)}=${Math.floor(next() * 9)}):`,
  ];
  for (let i = 0; i < statements; i++) {
    const [a, b, c] = [pick(NOUNS), pick(NOUNS), pick(NOUNS)];
    const forms = [
      `    ${a}_${i} = self.${pick(VERBS)}_${b}(${c}, dim=${Math.floor(next() * 4)}) + ${pick(NOUNS)}${tail(shape)}`,
      `    if ${a} is not None and self.${b}_${pick(VERBS)} > ${c}.size${tail(shape)}:`,
      `    ${a} = [${pick(VERBS)}(${b}_${i}) for ${b}_${i} in self.${c}s if ${b}_${i}.ok]${tail(shape)}`,
      `    self.${a}_${pick(VERBS)}[${i}:${i + 2}] = ${b} @ ${c}.transpose(${i}, -1)${tail(shape)}`,
    ];
    const form = forms[Math.floor(next() * forms.length)] as string;
    lines.push(form);
    if (form.endsWith(':')) lines.push(`        ${a}_${i} = ${b}.${pick(VERBS)}(${c}) * self.${pick(NOUNS)}`);
  }
  lines.push(`    return ${pick(NOUNS)}, ${pick(NOUNS)}_${pick(VERBS)}`, '', '');
  return lines;
}

/** A file of `functions` functions under a header. */
export function syntheticFile(options: {
  header?: readonly string[];
  seed: number;
  functions: number;
}): string {
  const body = Array.from({ length: options.functions }, (_, i) =>
    syntheticFunction(`step_${i}`, options.seed * 1000 + i),
  );
  return [...(options.header ?? []), 'import math', '', '', ...body.flat()].join('\n');
}
