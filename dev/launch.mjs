// Runs one of the commands beside this file: node dev/launch.mjs start
// Plain JavaScript, because an old Node cannot read the rest: it must come this far to say so.
const [major, minor] = process.versions.node.split('.').map(Number)
const [command, ...args] = process.argv.slice(2)

if (major < 22 || (major === 22 && minor < 18)) {
  stop(`This needs Node 22.18 or newer and found ${process.versions.node}.`)
}
try {
  import.meta.resolve('wrangler')
} catch {
  stop('The packages that this needs are not installed.')
}
process.argv = [...process.argv.slice(0, 2), ...args]
await import(`./${command}.ts`)

function stop(reason) {
  console.error(`${reason} Run "npm ci" first: it brings the packages, and a Node for them.`)
  process.exit(1)
}
