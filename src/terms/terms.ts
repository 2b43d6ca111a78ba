/** The offices of an assembly, paragraph 4, part 1. */
export const offices = ['chair', 'deputy', 'secretary', 'member'] as const
/** One of the {@link offices}. */
export type Office = (typeof offices)[number]

/** The categories of staff that paragraphs 2 and 3 divide between the two assemblies, and the two that belong to neither. */
export const categories = ['rank-and-file', 'junior', 'middle', 'senior', 'highest', 'civilian'] as const
/** One of the {@link categories}. */
export type Category = (typeof categories)[number]

/** The two kinds of assembly, paragraphs 2 and 3. */
export const kinds = ['officers', 'policemen'] as const
/** One of the two {@link kinds}. */
export type Kind = (typeof kinds)[number]

/** Bodies whose service may count towards the ten years of paragraph 4, part 2. */
export const bodies = ['internal-affairs', 'law-enforcement', 'allied'] as const
/** One of the {@link bodies}. */
export type Body = (typeof bodies)[number]
