/* The order was approved on 6 January 2023; what was before says so. */
import type { Judged } from './judged.js'

export function earlier(at: string, on: string | undefined): Judged {
  return { rule: 'edition.earlier', at, outcome: 'breached', weight: 'note', facts: { on, approved: '2023-01-06' } }
}
