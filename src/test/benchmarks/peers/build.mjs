// Builds an engine's index: build.mjs <engine> <folder>
const [engine, folder] = process.argv.slice(2);
const {build} = await import(`./engines/${engine}.mjs`);
await build(folder);
