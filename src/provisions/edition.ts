/** The day of the order's approval. */
export const approved = '2023-01-06'

/**
 * Which text the library encodes. The day of approval is known; the day of entry into force is not known to us.
 * `sha256` is that of the Kazakh text as it was read, UTF-8.
 *
 * @example
 * ```ts
 * edition.approved // => '2023-01-06'
 * ```
 */
export const edition = /* @__PURE__ */ Object.freeze({
  order: 'No. 7',
  approved,
  language: 'kk',
  sha256: '8cd86bc4007addff408d5411190ce470aafbaaa3599207223ce8a4fb42884716',
} as const)
