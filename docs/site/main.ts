// Builds the site into a folder that any static server can serve: npm run site [-- FOLDER]
import { join } from 'node:path'
import { argv, exit } from 'node:process'
import { buildSite } from './build.js'
import { root } from './options.js'

const folder = argv[2] ?? join(root, 'site')
const { complaints } = await buildSite(folder)
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) exit(1)
console.log(`${join(folder, 'index.html')}: serve this folder, and open it`)
