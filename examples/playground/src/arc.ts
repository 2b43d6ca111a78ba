/** Where a seat is drawn, in per cent of the drawing's width and height. */
export interface Spot {
  readonly left: number
  readonly top: number
}

/**
 * Voting seats on half a circle, the chair in its middle and the deputy chair beside; the secretary apart, in front.
 * @param seats how many seats there are; the first three are the chair's, the deputy chair's and the secretary's
 */
export function spots(seats: number): Spot[] {
  const members = seats - 3
  const leftHand = Math.ceil(members / 2)
  const voters = members + 2
  // From left to right: half of the members, the chair, the deputy chair, the other members.
  const placeOf = (i: number) => {
    if (i === 0) return leftHand
    if (i === 1) return leftHand + 1
    const member = i - 3
    return member < leftHand ? member : member + 2
  }
  return Array.from({ length: seats }, (_, i) => (i === 2 ? { left: 50, top: 82 } : onArc(placeOf(i), voters)))
}

function onArc(place: number, voters: number): Spot {
  const angle = Math.PI * (1 - (place + 0.5) / voters)
  return { left: 50 + 42 * Math.cos(angle), top: 88 - 74 * Math.sin(angle) }
}
