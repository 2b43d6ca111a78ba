import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { files } from './files.js'

for (const [file, text] of await files()) {
  writeFileSync(resolve(import.meta.dirname, '../../vectors', file), text)
}
