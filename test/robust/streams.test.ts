import { spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folder, register, root } from '../cli/command.js'
import { describeNeeding } from '../need.js'

const main = ['--import', 'tsx', join(root, 'src/cli/main.ts')]

/** Runs the program. @returns its exit status, and what it said to the screen where it has one */
async function program(args: readonly string[], stdout: number | 'pipe' = 'pipe') {
  const child = spawn(process.execPath, [...main, ...args], { cwd: root, stdio: ['ignore', stdout, 'pipe'] })
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  return { status: await new Promise((done) => child.on('close', done)), out, err }
}

const device = {
  what: '/dev/full, the disk that is always full',
  found: existsSync('/dev/full') ? '/dev/full' : undefined,
}

describeNeeding(device, 'a full disk', (full) => {
  const tally = join(folder, 'tally.json')

  it.each([[['audit', register]], [['check', register]], [['rules']]])(
    '%j: what cannot be written is told',
    async (args) => {
      const { status, err } = await program(args, openSync(full, 'w'))
      expect(status).toBe(2)
      expect(err).toContain('zhinalys: the report could not be written: ENOSPC')
    },
  )

  it('a report in a file likewise, and no tally is left', async () => {
    const { status, out, err } = await program(['audit', register, '--out', full, '--tally', tally])
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe(`zhinalys: ${full}: could not be written: no space is left\n`)
    expect(readdirSync(folder)).toEqual([])
  })

  it('a tally likewise, though the report has its place', async () => {
    const { status, err } = await program(['audit', register, '--quiet', '--tally', full])
    expect([status, err]).toEqual([2, `zhinalys: ${full}: could not be written: no space is left\n`])
  })
})
