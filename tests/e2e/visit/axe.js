// Lists what axe-core finds wrong, each as one line: rule, place, what to do.
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
axe
  .run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false })
  .then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`)))
  .then(done, (error) => done([`axe-core itself failed: ${error}`]));
