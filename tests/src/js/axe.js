const done = arguments[0];
const short = (node) => ({
  target: node.target.flat().join(" "),
  why: (node.failureSummary || "").split("\n").slice(1).map((line) => line.trim()).join("; "),
});
axe.run(document, { resultTypes: ["violations"] }).then(
  (result) => done({
    violations: result.violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, places: nodes.map(short) })),
  }),
  (error) => done({ failed: String(error) }),
);
