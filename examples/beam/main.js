/*
 * Judges the files of a register on any runner of Beam and writes their tally:
 *
 *     node main.js --runner=direct --to=tally.json register-1.ndjson register-2.ndjson
 */
const beam = require('apache-beam')
const { createRunner } = require('apache-beam/runners/runner')
const { parseArgs } = require('node:util')
const { itself, judged, linesIn, tally, written } = require('./judging.js')

const { values: options, positionals: files } = parseArgs({
  options: { runner: { type: 'string', default: 'direct' }, to: { type: 'string', default: 'tally.json' } },
  allowPositionals: true,
  // Each runner has options of its own.
  strict: false,
})

createRunner(options).run((root) =>
  root
    .apply(beam.create(files))
    .flatMap(linesIn)
    .map(judged)
    .apply(beam.groupGlobally().combining(itself, tally, 'tally'))
    .map(written, { to: options.to }),
)
