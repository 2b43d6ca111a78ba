/** A page of `docs/` that is written by a program, never by hand. */
export interface Page {
  /** Its name in `docs/`. */
  readonly file: string
  text(): string
}
