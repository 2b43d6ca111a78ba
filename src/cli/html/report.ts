import { judgeFormation } from '../../audit/formation.js'
import type { Report } from '../report.js'
import { dossier, shows } from './dossier.js'
import { countsOf, type Entry, type Unread } from './entry.js'
import type { Markup } from './escape.js'
import { page, type UnreadLine } from './page.js'
import type { PageStyle } from './page-style.js'

/** One page for a browser and for print. Figures come first, so all is kept until the end. */
export function htmlReport(style: PageStyle): Report {
  const entries: Entry[] = []
  const sections: Markup[] = []
  const unread: UnreadLine[] = []
  return {
    head: () => '',
    result(_, name, result) {
      const file = style.several ? name : undefined
      if (!result.ok) {
        unread.push(unreadLine(result, file))
        return ''
      }
      const { id, unit, kind, line } = result
      const anchor = `d${entries.length + 1}`
      const entry = { anchor, line, file, id, unit, kind, conclusion: result.verdict.outcome, counts: countsOf(result) }
      const shown = shows(result, style.only)
      entries.push(shown ? entry : { ...entry, anchor: undefined })
      if (shown) sections.push(dossier(result, entry, style))
      return ''
    },
    end(tally) {
      // One dossier is no register: what its unit has besides, it cannot tell.
      const formation = tally.dossiers > 1 ? judgeFormation(tally).findings : []
      return page({ entries, sections, unread, tally, formation }, style)
    },
  }
}

function unreadLine({ line, error }: Unread, file: string | undefined): UnreadLine {
  return { line, file, issues: error.issues }
}
