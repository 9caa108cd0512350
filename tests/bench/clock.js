// The clock of the bench, in Node and in Chromium alike.

// Microseconds a round: `run(rounds)` is warmed up, then the fastest of a hundred blocks of 5 ms counts. A
// short block is likely to have the core for itself, whatever else runs on the machine.
async function microseconds(run) {
  const spent = async (rounds) => {
    const start = performance.now();
    await run(rounds);
    return performance.now() - start;
  };
  let rounds = 1;
  for (let warm = 0, last = 0; last < 5 || warm < 200; warm += last) {
    last = await spent(rounds);
    if (last < 5) rounds = Math.ceil(rounds * Math.min(10, 6 / Math.max(last, 0.1)));
  }
  let fastest = Infinity;
  for (let block = 0; block < 100; block++) fastest = Math.min(fastest, (await spent(rounds)) / rounds);
  return fastest * 1000;
}

// This engine: `start` is what wasm-bindgen makes, `bytes` the Wasm.
async function measureEngine(start, bytes) {
  start.initSync({ module: bytes });
  const assess = {};
  const explain = {};
  for (const [place, name] of start.names().entries()) {
    assess[name] = await microseconds((rounds) => start.assess(place, rounds));
    if (!name.includes("10x")) explain[name] = await microseconds((rounds) => start.explain(place, rounds));
  }
  const line = start.line();
  const json = await microseconds((rounds) => {
    for (let round = 0; round < rounds; round++) start.answer(line);
  });
  return { assess, explain, json };
}
