/**
 * Asks together what is asked in one go: a draft's figures are all looked up in one request.
 * @param most how many questions one request takes
 */
export function together<Question, Answer>(
  ask: (questions: Question[]) => Promise<Answer[]>,
  most: number,
): (question: Question) => Promise<Answer> {
  let waiting: { question: Question; resolve(answer: Answer): void; reject(error: unknown): void }[] = []

  const send = async () => {
    const all = waiting
    waiting = []
    for (let i = 0; i < all.length; i += most) {
      const some = all.slice(i, i + most)
      try {
        const answers = await ask(some.map(({ question }) => question))
        for (const [i, { resolve, reject }] of some.entries()) {
          const answer = answers[i]
          if (answer === undefined) reject(new Error('The server left a question out.'))
          else resolve(answer)
        }
      } catch (error) {
        for (const { reject } of some) reject(error)
      }
    }
  }

  return question =>
    new Promise((resolve, reject) => {
      if (!waiting.length) queueMicrotask(() => void send())
      waiting.push({ question, resolve, reject })
    })
}
