import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, type Analysis } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { expect, inject, it } from 'vitest'
import { version } from 'zhinalys/audit'

const tarball = readFileSync(inject('tarball'))
const home = join(inject('consumers'), 'node_modules/zhinalys')
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
  version: string
  scripts: Record<string, string>
  dependencies: Record<string, string>
  exports: Record<string, unknown>
}
const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json')

it('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: home, pack: false, strict: true, level: 'suggestion' })
  expect(messages).toEqual([])
})

it('the types are right under every resolution, of every entry', async () => {
  const result = (await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))) as Analysis
  expect(result.problems).toEqual([])
  expect(Object.keys(result.entrypoints).sort()).toEqual(Object.keys(manifest.exports).sort())
  for (const entry of entries) {
    const resolutions = Object.entries(result.entrypoints[entry]?.resolutions ?? {})
    expect(resolutions.map(([kind]) => kind).sort()).toEqual(['bundler', 'node10', 'node16-cjs', 'node16-esm'])
    for (const [kind, { resolution }] of resolutions) expect(resolution?.isTypeScript, `${entry}, ${kind}`).toBe(true)
  }
})

it('installing it runs nothing, and brings three packages', () => {
  const onInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
  expect(onInstall.filter((script) => script in manifest.scripts)).toEqual([])
  expect(Object.keys(manifest.dependencies)).toEqual(['@date-fns/utc', 'date-fns', 'zod'])
})

it('says the version that its package has', () => {
  expect(version).toBe(manifest.version)
})

it('makes no code from strings, and holds nothing but code, declarations and pages', () => {
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const code = files.filter(({ name }) => /\.c?js$/.test(name))
  expect(code.length).toBeGreaterThan(30)
  for (const { parentPath, name } of code) {
    const text = readFileSync(join(parentPath, name), 'utf8')
    expect(text, name).not.toMatch(/\beval\(|\bnew Function\b/)
    expect(text.trim(), name).not.toBe('')
  }
  const others = files.map(({ name }) => name).filter((name) => !/\.(?:js|cjs|d\.ts|d\.cts)$/.test(name))
  expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'])
})
