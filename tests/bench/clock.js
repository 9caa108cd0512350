// The clock of the bench, in Node and in Chromium alike.

// Microseconds a round: `run(rounds)` is warmed up until it takes a tenth of a second, then the median of
// five such blocks.
async function microseconds(run) {
  const spent = async (rounds) => {
    const start = performance.now();
    await run(rounds);
    return performance.now() - start;
  };
  let rounds = 1;
  for (let last = await spent(rounds); last < 100; last = await spent(rounds)) {
    rounds = Math.ceil(rounds * Math.min(10, 120 / Math.max(last, 1)));
  }
  const blocks = [];
  for (let block = 0; block < 5; block++) blocks.push(((await spent(rounds)) * 1000) / rounds);
  return blocks.sort((a, b) => a - b)[2];
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
