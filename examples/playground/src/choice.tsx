interface Props<T extends string> {
  readonly name: string
  readonly legend: string
  readonly options: Readonly<Record<T, string>>
  readonly chosen: T
  readonly choose: (value: T) => void
}

/** One of a few: radio buttons, which every keyboard and screen reader knows. */
export function Choice<T extends string>({ name, legend, options, chosen, choose }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {(Object.keys(options) as T[]).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              choose(value)
            }}
          />
          <span>{options[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}
