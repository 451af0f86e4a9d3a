// Lists what axe-core finds wrong, each as one line: rule, place, what to do.
const [runOnly, done] = arguments;
axe
  .run(document, { runOnly, resultTypes: ["violations"], preload: false })
  .then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`)))
  .then(done, (error) => done([`axe-core itself failed: ${error}`]));
