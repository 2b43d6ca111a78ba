/** A part of `docs/` as the site shows it: the file of each page and its name in the navigation, in order. */
export interface Part {
  readonly title: string
  readonly pages: Readonly<Record<string, string>>
}

/** The pages beside those that TypeDoc makes of the code. */
export const parts: readonly Part[] = [
  {
    title: 'Guide',
    pages: {
      'docs/guide/start.md': 'Start',
      'docs/guide/records.md': 'Records',
      'docs/guide/verdicts.md': 'Verdicts',
      'docs/guide/readings.md': 'Readings',
      'docs/guide/audit.md': 'Audit',
      'docs/guide/amendment.md': 'Amendment',
      'CONTRIBUTING.md': 'Contributing',
    },
  },
  {
    title: 'The law',
    pages: {
      'docs/regulation.md': 'Provisions',
      'docs/rules.md': 'Rules',
      'docs/readings.md': 'Questions',
      'docs/wording.md': 'Sentences',
      'docs/drafting-note.md': 'Drafting note',
      'docs/laws.md': 'Laws',
    },
  },
  {
    title: 'What it costs',
    pages: {
      'docs/scale.md': 'Scale',
      'docs/performance.md': 'Performance',
    },
  },
]
