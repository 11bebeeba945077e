/** Milliseconds that a step should take: together with what the browser draws of it, it stays well under a frame or two. */
const SPAN = 8
/** Things done in the first step, and at most in any. */
const FIRST = 25
const MOST = 200

/**
 * Does a long task in steps that let keystrokes through. `step` does so many things at most and says whether that was
 * all; how many follows from how long the last step took on this machine.
 */
export async function inSteps(step: (room: number) => boolean): Promise<void> {
  let room = FIRST
  let start = performance.now()
  while (!step(Math.floor(room))) {
    const took = Math.max(1, performance.now() - start)
    room = Math.min(MOST, 2 * room, Math.max(1, (room * SPAN) / took))
    await new Promise(resolve => setTimeout(resolve))
    start = performance.now()
  }
}
