/** Hands the browser a file to keep. Nothing is sent anywhere: the file is made of what the page already holds. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file once this task is over.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

/** "Flood at Harlow" of 3 June 2021 as CSV is "flood-at-harlow-2021-06-03.csv". */
export function fileName(title: string, made: string, ending: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const stem = words.join('-').slice(0, 60) || 'ledger'
  return `${stem}-${made.slice(0, 10)}.${ending}`
}
