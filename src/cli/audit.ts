import { countResult, newCount, tallyBy, type Count } from '../audit/count.js'
import { benchOf, judged, type LineResult } from '../audit/line.js'
import { notJson } from '../audit/read.js'
import type { AuditCall } from './audit-call.js'
import { withDrafts } from './drafts.js'
import { eachRecord } from './inputs.js'
import { unreadable, type Draft, type Io } from './io.js'
import { wordingOf } from './options.js'
import { progressOf } from './progress.js'
import { narrowed, type Report } from './report.js'
import { formats } from './reports.js'
import { complaintOf } from './text.js'

type Written = Pick<Draft, 'write'>

/** Where a quiet report goes: quiet is the screen, a file that was asked for is written all the same. */
const nowhere: Written = { write: () => Promise.resolve() }

/**
 * Judges files and writes the report, and the tally where one is asked for.
 *
 * @returns the exit status: 2 if something could not be read, else 1 if something that `--fail-on` names was found, else 0
 */
export async function audit(call: AuditCall, io: Io): Promise<number> {
  const wording = await wordingOf(call.language)
  const report = formats[call.format]({ ...call, wording, several: call.files.length > 1 })
  return withDrafts(io, async (create) => {
    const out = call.out === undefined ? undefined : await create(call.out)
    const tallied = call.tally === undefined ? undefined : await create(call.tally)
    const count = newCount()
    const complete = await reportOn(call, io, report, count, out ?? (call.quiet ? nowhere : io))
    await tallied?.write(`${JSON.stringify(tallyBy(count))}\n`)
    return complete && count.unreadable === 0 ? statusOf(count, call) : unreadable
  })
}

function statusOf({ breached, unknown }: Count, { failOn }: AuditCall): number {
  if (failOn === 'none') return 0
  return breached > 0 || (failOn === 'unknown' && unknown > 0) ? 1 : 0
}

/** Writes the report while it counts. @returns whether every file could be read and held a record */
async function reportOn(call: AuditCall, io: Io, report: Report, count: Count, to: Written): Promise<boolean> {
  const bench = benchOf(call)
  const progress = call.quiet ? undefined : progressOf(io)
  let complete = true
  await to.write(report.head())
  for (const file of call.files) {
    const ended = await eachRecord(file, io, async (line, read) => {
      const result = judged(read, line, bench)
      countResult(count, result)
      complainOf(result, file, io)
      await to.write(report.result(narrowed(result, call.only), file, result))
      progress?.show(count.dossiers)
    })
    // What a file holds that cannot be read is not known: no unit may be told to lack what may stand there.
    if (ended === 'failed') countResult(count, judged(notJson('the file could not be read'), 0, bench))
    complete &&= ended === 'read'
  }
  progress?.clear()
  await to.write(report.end(tallyBy(count)))
  return complete
}

function complainOf(result: LineResult, file: string, io: Io): void {
  if (result.ok) return
  for (const issue of result.error.issues) io.complain(`${complaintOf(issue, file, result.line)}\n`)
}
