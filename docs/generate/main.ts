import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pages } from './pages.js'

for (const page of pages) writeFileSync(resolve(import.meta.dirname, '..', page.file), page.text())
