/** Runs a task one at a time: however often it is asked for while it runs, it runs once more after that. */
export function oneAtATime(task: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async () => {
    running = true
    do {
      again = false
      await task()
    } while (again)
    running = false
  }
  return () => {
    if (running) again = true
    else void run()
  }
}
