import * as esbuild from 'esbuild'
import { describe, expect, inject, it } from 'vitest'

const folder = inject('consumers')

/** What a page would load that imports one name: minified, with all that it needs. */
async function bundle(name: string, from: string) {
  const contents = `import { ${name} } from '${from}'; globalThis.used = ${name}`
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    preserveSymlinks: true,
    ...{ bundle: true, minify: true, format: 'esm', write: false, metafile: true },
  })
  const [output] = Object.values(metafile.outputs)
  const modules = Object.entries(output?.inputs ?? {})
  const used = modules.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
  const { text, contents: bytes } = outputFiles[0] as esbuild.OutputFile
  return { text, bytes: bytes.length, used: used.map((file) => file.replace(/^.*node_modules\//, '')) }
}

describe('one rule costs what one rule weighs', () => {
  it.each(['countVote', 'quorumOf', 'judgeQuorum', 'eligibleFrom'])('%s', async (name) => {
    const { text, bytes, used } = await bundle(name, 'zhinalys')
    expect(bytes).toBeLessThanOrEqual(8000)
    expect(used).toContainEqual(expect.stringMatching(/^zhinalys\/dist\//))
    expect(used.filter((file) => /^zod\/|^zhinalys\/dist\/(wording|records|audit|matchers|cli)\//.test(file))).toEqual(
      [],
    )
    expect(text).not.toMatch(/\beval\b|new Function|[\u0400-\u04ff]/i)
  })
})

describe('each entry loads what it says', () => {
  it.each([
    ['kk', 'zhinalys/wording/kk', []],
    ['ru', 'zhinalys/wording/ru', []],
    ['en', 'zhinalys/wording/en', []],
    ['matchers', 'zhinalys/matchers', []],
    ['judgeDossier', 'zhinalys', ['@date-fns/utc', 'date-fns']],
    ['parseDossier', 'zhinalys/records', ['zod']],
  ])('%s', async (name, from, packages) => {
    const { used } = await bundle(name, from)
    const others = used.map((file) => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter((file) => file !== 'zhinalys')
    expect([...new Set(others)].filter((file) => file !== '<stdin>').sort()).toEqual(packages)
  })
})
