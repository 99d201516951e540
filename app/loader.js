// Loads the code of a tool, which is cut into files (chunks) that several tools share. The splitter has the program ask
// for a tool by the name of what is exported here; xtask/src/hook/split.rs writes those lines at the end of this file, and
// script.rs writes all of it into the script of wasm-bindgen, where initSync stands.
const loads = {};
// Once; what has failed is asked for again by whoever needs it next.
const load = (chunk) => {
  const fetched = (init) => fetch(new URL(`./${chunk}.wasm`, import.meta.url), init);
  loads[chunk] ??= portal
    .again((init) => WebAssembly.instantiateStreaming(fetched(init), { __wasm_split: initSync() }))
    .catch((error) => {
      delete loads[chunk];
      throw error;
    });
  return loads[chunk];
};
const tool = (...chunks) => async (callback, data) => {
  const outcomes = await Promise.allSettled(chunks.map(load));
  const failed = outcomes.find(({ status }) => status === "rejected");
  if (failed) console.error(failed.reason);
  initSync().__indirect_function_table.get(callback)(data, !failed);
};
