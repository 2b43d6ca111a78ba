/** Made on first use: a call at module level would stay in every bundle. */
let russianRules: Intl.PluralRules | undefined

/** The Russian form that goes with a whole number: 1 голос, 2 голоса, 5 голосов, 21 голос. */
export function russian(count: number, one: string, few: string, many: string): string {
  russianRules ??= new Intl.PluralRules('ru')
  const form = russianRules.select(count)
  if (form === 'one') return one
  return form === 'few' ? few : many
}

/** The English form that goes with a whole number. */
export function english(count: number, one: string, other = `${one}s`): string {
  return count === 1 ? one : other
}
