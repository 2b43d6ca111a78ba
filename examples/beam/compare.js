/*
 * Judges the sample register whole with the command line, and in three parts with the direct runner; the two tallies must
 * be the same bytes.
 */
const { execFileSync } = require('node:child_process')
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

const register = join(__dirname, '../registers/region-2024.ndjson')
const folder = mkdtempSync(join(tmpdir(), 'zhinalys-beam-'))
const whole = join(folder, 'whole.json')
const combined = join(folder, 'combined.json')

function run(script, ...given) {
  execFileSync(process.execPath, [script, ...given], { cwd: __dirname, stdio: 'inherit' })
}

/** The register in three files, lines dealt out in turn. */
function parts() {
  const lines = readFileSync(register, 'utf8').trimEnd().split('\n')
  return [0, 1, 2].map((part) => {
    const file = join(folder, `part-${part}.ndjson`)
    writeFileSync(file, lines.filter((_, at) => at % 3 === part).join('\n'))
    return file
  })
}

try {
  const zhinalys = join(__dirname, 'node_modules/zhinalys/dist/cli/main.js')
  run(zhinalys, 'audit', register, '--tally', whole, '--quiet', '--fail-on', 'none')
  run('main.js', '--runner=direct', `--to=${combined}`, ...parts())
  const [expected, given] = [whole, combined].map((file) => readFileSync(file))
  if (!expected.equals(given))
    throw new Error(`Beam gives another tally:\n${given}\nthan the command line:\n${expected}`)
  const { dossiers } = JSON.parse(given)
  console.log(`${dossiers} dossiers, ${given.length} bytes of tally: Beam and the command line give the same.`)
} finally {
  rmSync(folder, { recursive: true })
}
