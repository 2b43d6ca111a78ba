import { draftingNote } from './drafting-note.js'
import { lawsPage } from './laws.js'
import type { Page } from './page.js'
import { readingsPage } from './readings.js'
import { regulation } from './regulation.js'
import { rulesPage } from './rules.js'
import { scalePage } from './scale.js'
import { wording } from './wording.js'

/** Every page that `npm run pages` writes and `test/docs/pages.test.ts` compares. */
export const pages: readonly Page[] = [regulation, rulesPage, readingsPage, lawsPage, wording, draftingNote, scalePage]
