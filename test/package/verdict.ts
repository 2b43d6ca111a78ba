/** What every consumer prints: two of five members attended, in three languages, each with its citation. */
export const verdict = `Отырыс заңды емес: қатысқаны – 2, қажеті – 3, мүшелердің жалпы саны – 5 (15-тармақ).
Заседание неправомочно: участвовали 2 члена из 5, необходимо 3 (пункт 15).
The sitting is not lawful: 2 of 5 members attended, 3 are needed (paragraph 15).
true breached
`
