/** A law that the tests check. */
export interface Law {
  readonly law: string
  /** Of the regulation; where it is a law of the library, what states it. */
  readonly paragraph: string
  /** Under which readings, where not under all. */
  readonly reading?: string
  readonly how: string
  readonly cases: number
}
