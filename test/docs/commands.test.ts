import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, register, root, zhinalys } from '../cli/command.js'
import { prosePages } from './blocks.js'

/** Those of the guide with GNU parallel are run by `parallel.test.ts`, those of the pipeline by `npm run test:beam`. */
const lines = prosePages().flatMap((page) => {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)]
  const here = blocks.map(([, block = '']) => block).filter((block) => !/^(?:node main\.js|parallel) /m.test(block))
  return here.flatMap((block) => block.trimEnd().split(/\n| && /))
})

describe('the commands that readers are shown', () => {
  it.each(lines.filter((line) => line.startsWith('npx zhinalys ')))('%s', async (line) => {
    const args = line.split(' ').slice(2)
    const { status, out, err } = await zhinalys(args.map((arg) => (arg.endsWith('.ndjson') ? register : there(arg))))
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(out === '').toBe(args.includes('--out'))
  })

  it.each(lines.filter((line) => line.startsWith('npm ')))('%s', (line) => {
    const { name, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly name: string
      readonly scripts: Readonly<Record<string, string>>
    }
    const runs = Object.keys(scripts).flatMap((script) => [`npm ${script}`, `npm run ${script}`])
    expect(['npm ci', `npm install ${name}`, ...runs]).toContain(line)
  })

  it('are all of them', () => {
    expect(lines.filter((line) => !/^np[mx] /.test(line))).toEqual([])
    expect(lines.length).toBeGreaterThan(5)
  })
})

/** A file that a command writes, in a folder that is removed. */
function there(arg: string): string {
  return arg.endsWith('.html') ? join(folder, arg) : arg
}
