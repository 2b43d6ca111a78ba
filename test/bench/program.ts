import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { execPath } from 'node:process'
import { text } from 'node:stream/consumers'
import type { Readable, Writable } from 'node:stream'

/** What a program took from its start to its end. */
export interface Taken {
  /** By the clock on the wall, in milliseconds. */
  readonly wall: number
  /** Of the processor, in milliseconds. */
  readonly processor: number
  /** The most memory that it held, in MiB. */
  readonly peak: number
}

/** Tells, when the program ends, what it took. */
const telling = `data:text/javascript,${encodeURIComponent(`import { writeSync } from 'node:fs'
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`)}`

/** Runs Node with these arguments and this input; what the program prints is thrown away. */
export async function program(args: readonly string[], input: Iterable<string> = []): Promise<Taken> {
  const begun = performance.now()
  const child = spawn(execPath, ['--import', telling, ...args], { stdio: ['pipe', 'ignore', 'inherit', 'pipe'] })
  const told = text(child.stdio[3] as Readable)
  const stdin = child.stdin as Writable
  for (const line of input) if (!stdin.write(`${line}\n`)) await once(stdin, 'drain')
  stdin.end()
  const [status] = (await once(child, 'close')) as [number]
  if (status !== 0) throw new Error(`${args.join(' ')}: ended with ${status}`)
  const wall = performance.now() - begun
  const usage = JSON.parse(await told) as NodeJS.ResourceUsage
  return { wall, processor: (usage.userCPUTime + usage.systemCPUTime) / 1000, peak: usage.maxRSS / 1024 }
}
