/*
 * What the pipeline does to a register, as functions that a worker can be told by name: Beam sends a function to its
 * workers as the name under which the module that holds it registers it.
 */
const { readFileSync, writeFileSync } = require('node:fs')
const { requireForSerialization } = require('apache-beam/serialization')
const { auditLine, emptyTally, mergeTallies, tallyOf } = require('zhinalys/audit')

/** The lines of one file of a register, but the blank ones. */
function linesIn(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** For a ParDo: one line, one result. A line that cannot be read is a result too. */
function judged(line) {
  return auditLine(line)
}

/**
 * The tally as a CombineFn: tallies form a commutative monoid, so workers may add them up in any order. An accumulator is
 * a tally and the results not yet in it, for to add one result at a time to a tally of many units would be slow.
 */
const tally = {
  createAccumulator: () => ({ tallied: emptyTally, results: [] }),
  addInput: ({ tallied, results }, result) => {
    results.push(result)
    return results.length < 1000 ? { tallied, results } : { tallied: whole({ tallied, results }), results: [] }
  },
  mergeAccumulators: (accumulators) => ({
    tallied: [...accumulators].map(whole).reduce(mergeTallies, emptyTally),
    results: [],
  }),
  extractOutput: (accumulator) => whole(accumulator),
}

function whole({ tallied, results }) {
  return mergeTallies(tallied, tallyOf(results))
}

function itself(result) {
  return result
}

/** As the command line writes a tally. */
function written({ tally }, { to }) {
  writeFileSync(to, `${JSON.stringify(tally)}\n`)
}

module.exports = { linesIn, judged, tally, itself, written }
requireForSerialization('./judging.js', module.exports)
