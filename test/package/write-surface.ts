// Writes the public surface of the build, to be reviewed: npm run surface
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { surfaceOf } from './surface.js'

const root = resolve(import.meta.dirname, '../..')
writeFileSync(join(root, 'docs/api.txt'), surfaceOf(root))
