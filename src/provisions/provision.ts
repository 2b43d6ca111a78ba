/** What kind of norm a provision is. */
export type Modality = 'definition' | 'obligation' | 'permission' | 'prohibition' | 'principle'

/** How far a program can check it. */
export type Checkable = 'machine' | 'partly' | 'human'

/** One numbered statement of the regulation, paraphrased: the sentences of the order itself are not copied. */
export interface Provision {
  /** Number of the paragraph, 1 to 20. */
  readonly paragraph: number
  readonly addressee: string
  readonly modality: Modality
  readonly checkable: Checkable
  /** What limits the check. */
  readonly checkableNote?: string
  /** The facts that show compliance. */
  readonly facts: string
  readonly en: string
  readonly ru: string
  readonly kk: string
}
