#!/usr/bin/env node
import { once } from 'node:events'
import process from 'node:process'
import { createFile, openFile, removeUnfinished } from './files.js'
import type { Io } from './io.js'
import { run } from './run.js'

const { stdin, stdout, stderr } = process

const io: Io = {
  environment: process.env,
  open: (file) => (file === '-' ? Promise.resolve(stdin) : openFile(file)),
  create: createFile,
  async write(text) {
    if (!stdout.write(text)) await once(stdout, 'drain')
  },
  complain(text) {
    stderr.write(text)
  },
  ...(stderr.isTTY && { progress: (text: string) => stderr.write(`\r\u001B[K${text}`) }),
  now: () => performance.now(),
}

// However the program ends, no half of a file is left.
process.on('exit', removeUnfinished)
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => {
    process.exit(status)
  })
}

// A report that could not be written to its end is no pass. A reader that stops reading needs no words about it.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') stderr.write(`zhinalys: the report could not be written: ${error.message}\n`)
  process.exit(2)
})
stderr.on('error', () => {
  process.exit(2)
})

run(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode = status
  },
  (defect: unknown) => {
    stderr.write(`zhinalys: a defect of the library, not of the input; please report it.\n${String(defect)}\n`)
    process.exitCode = 70
  },
)
