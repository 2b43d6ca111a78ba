// Builds the page into a folder that any static server can serve: npm run playground [-- FOLDER]
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { argv } from 'node:process'
import { build } from 'esbuild'

const here = import.meta.dirname
const folder = argv[2] ?? join(here, 'dist')

await mkdir(folder, { recursive: true })
await build({
  entryPoints: [join(here, 'src/main.tsx')],
  outfile: join(folder, 'main.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
})
for (const file of ['index.html', 'style.css', 'icon.svg']) await copyFile(join(here, file), join(folder, file))
console.log(`${join(folder, 'index.html')}: serve this folder, and open it`)
