/** An address of the web; nothing else, so that no link of a source ever runs a script. */
export const webAddress = (given: string | undefined): string | undefined =>
  given && /^https?:\/\/[^\s"<>]+$/i.test(given.trim()) ? given.trim() : undefined
