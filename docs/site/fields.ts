import { Comment, ReflectionKind, type Context } from 'typedoc'
import { descriptions } from '../../src/records/descriptions.js'

/** Fields of records that their types leave without a comment are told in the words of the JSON Schema. */
export function describeFields({ project }: Context): void {
  for (const [record, { fields }] of Object.entries(descriptions)) {
    const declared = project.children?.map((entry) => entry.getChildByName([record])) ?? []
    for (const [field, words] of Object.entries(fields)) {
      for (const of of declared) {
        const property = of?.getChildByName([field])
        if (property?.kindOf(ReflectionKind.Property)) property.comment ??= new Comment([{ kind: 'text', text: words }])
      }
    }
  }
}
