// Empties functions of the browser program that never run, so that wasm-opt drops all that only they need.
//
// Leptos keeps, for every kind of view, a way to wake it up while other code is still being fetched. The portal comes
// as one file and wakes up in one go: none of that is ever called. A call would stop the program, and the browser tests
// would see the notice that says so.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const NEVER_RUN = "hydrate_async";

const [code, root] = process.argv.slice(2);
const require = createRequire(`${root}/package.json`);
const { default: binaryen } = await import(pathToFileURL(require.resolve("binaryen")));

const module = binaryen.readBinary(readFileSync(code));
module.setFeatures(binaryen.Features.All);
let emptied = 0;
for (let place = 0; place < module.getNumFunctions(); place++) {
  const known = module.getFunctionByIndex(place);
  const { name, module: imported } = binaryen.getFunctionInfo(known);
  if (!imported && name.includes(NEVER_RUN)) {
    binaryen.Function.setBody(known, module.unreachable());
    emptied++;
  }
}
if (emptied === 0) {
  console.error(`no function is called ${NEVER_RUN}: were the names stripped, or has Leptos changed?`);
  process.exit(1);
}
writeFileSync(code, module.emitBinary());
console.log(`${emptied} functions that never run emptied`);
