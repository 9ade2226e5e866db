/** The generated parts of docs/accuracy.md: between `<!-- measured: NAME -->` and `<!-- /measured: NAME -->`. Pure. */
import { barText, table } from './results.mjs';

/**
 * @param {string} page
 * @param {ReadonlyMap<string, string>} texts what goes into each part; other parts stay as they are
 * @throws Error where the page has no place for a part
 */
export function withParts(page, texts) {
  let out = page;
  for (const [name, text] of texts) {
    const [open, close] = [`<!-- measured: ${name} -->`, `<!-- /measured: ${name} -->`];
    const from = out.indexOf(open);
    const to = out.indexOf(close);
    if (from < 0 || to < from) throw new Error(`The page has no part between ${open} and ${close}.`);
    out = `${out.slice(0, from + open.length)}\n${text.trim()}\n${out.slice(to)}`;
  }
  return out;
}

/**
 * Measurements as they are, for benchmarks that have no tables of their own.
 *
 * @param {readonly import('./results.mjs').Measurement[]} measurements
 */
export function measurementsTable(measurements) {
  return table(
    ['what', 'measured', 'aimed at'],
    measurements.map((one) => [one.what, `${one.value} ${one.unit}`, barText(one)]),
  );
}

/**
 * What every report says of false matches, from what negatives.mjs measured.
 *
 * @param {readonly import('./results.mjs').Measurement[]} measurements
 */
export function measuredOf(measurements) {
  /** @param {string} what */
  const value = (what) => {
    const found = measurements.find((one) => one.what === what);
    if (found === undefined) throw new Error(`negatives.mjs did not measure “${what}”.`);
    return found.value;
  };
  return {
    independentFiles: value('independent files'),
    falseMatches: value('independent files reported as derived'),
    doubtfulMatches: value('files at low confidence that derive from none of what is named'),
  };
}
