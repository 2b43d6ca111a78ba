/** What the last run of all mutants came to, as `last-run.json` has it. */
export interface Run {
  readonly date: string
  readonly folders: readonly Folder[]
}

export interface Folder {
  readonly folder: string
  readonly mutants: number
  readonly killed: number
  readonly timeout: number
  /** Live, and listed in `equivalents.ts`. */
  readonly explained: number
}
