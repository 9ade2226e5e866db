/** How well a tool does with its answers, by a score and the threshold from which on it counts as a report. */

/**
 * @typedef {object} Point
 * @property {string} score which of the tool's scores
 * @property {number} above what is not above it is not reported
 *
 * @typedef {object} Run one half
 * @property {import('./peers-corpus.mjs').Corpus} corpus
 * @property {Record<string, Record<string, Map<string, Answer[]>>>} answers by tool, and rung or `independent`
 *
 * @typedef {object} Answer a file that the tool links the rewritten one with, at the thresholds that it has by itself
 * @property {string} [file] of the knowledge base
 * @property {import('./same-origin.mjs').Place} [place] what is known of it, where it is not of the knowledge base
 * @property {Record<string, number>} scores
 */

/** What each tool reports by itself, in its own order. @type {Record<string, Point>} */
export const DEFAULT = {
  'Colophon, same files': { score: 'rank', above: Number.NEGATIVE_INFINITY },
  'Colophon, own index': { score: 'rank', above: Number.NEGATIVE_INFINITY },
  jscpd: { score: 'lines', above: 0 },
  Dolos: { score: 'similarity', above: 0 },
  SCANOSS: { score: 'share', above: 0 },
};

/**
 * @param {Run} run
 * @param {string} tool
 * @param {Point} point
 */
export function measure({ corpus, answers }, tool, point, { isSame }) {
  const reportedBy = (part, name) =>
    (answers[tool][part].get(name) ?? [])
      .map(({ file, place, scores }) => ({
        place: place ?? corpus.base.about.get(file),
        score: scores[point.score],
      }))
      .filter(({ score }) => score > point.above);
  const byRung = {};
  for (const [rung, { files }] of Object.entries(corpus.rungs)) {
    const count = { first: 0, reported: 0, files: 0 };
    for (const { name, truth } of files) {
      const said = reportedBy(rung, name);
      const best = said.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
      if (said.some(({ place, score }) => score === best && truth.some((file) => isSame(place, file))))
        count.first++;
      if (truth.every((file) => said.some(({ place }) => isSame(place, file)))) count.reported++;
      count.files += said.length;
    }
    const rounded = (value) => Number((value / Math.max(1, files.length)).toFixed(1));
    byRung[rung] = {
      first: rounded(100 * count.first),
      reported: rounded(100 * count.reported),
      files: rounded(count.files),
    };
  }
  const { names } = corpus.independent;
  return { byRung, falseFiles: names.filter((name) => reportedBy('independent', name).length > 0).length };
}

/**
 * Of the tool's scores the one by which it does best where it reports at most so many independent files, and the threshold
 * from which on it does.
 *
 * @param {Run} run
 * @param {number} allowed
 * @returns {Point}
 */
export function operatingPoint(run, tool, allowed, same) {
  const independent = run.answers[tool].independent;
  const kinds = Object.keys(
    [
      ...independent.values(),
      ...Object.values(run.answers[tool]).flatMap((part) => [...part.values()]),
    ].flat()[0].scores,
  );
  const points = kinds.map((score) => {
    const highest = run.corpus.independent.names
      .map((name) => Math.max(0, ...(independent.get(name) ?? []).map(({ scores }) => scores[score])))
      .sort((a, b) => b - a);
    return { score, above: highest[allowed] ?? 0 };
  });
  const worth = (point) =>
    Object.values(measure(run, tool, point, same).byRung).reduce(
      (sum, { first, reported }) => sum + first + reported,
      0,
    );
  return points.map((point) => ({ point, worth: worth(point) })).sort((a, b) => b.worth - a.worth)[0].point;
}
