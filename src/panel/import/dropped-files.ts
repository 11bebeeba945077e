import endings from '../../store/files/endings.json'

/** Whether a file in a folder is worth reading: pages are saved together with pictures and scripts. */
export const isSource = (name: string): boolean =>
  endings.some(ending => name.toLowerCase().endsWith(`.${ending}`)) && !name.startsWith('.')

/** What a file picker offers. */
export const ACCEPTED = endings.map(ending => `.${ending}`).join(',')

/** The files that were dropped: those given by name all, those in folders as far as they may be sources. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // Entries have to be taken at once: the list is empty as soon as the event is over.
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry?.() ?? [])
  if (!entries.length) return [...transfer.files]
  const found = await Promise.all(entries.map(entry => filesIn(entry, true)))
  return found.flat()
}

async function filesIn(entry: FileSystemEntry, named: boolean): Promise<File[]> {
  if (isFile(entry)) {
    if (!named && !isSource(entry.name)) return []
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  }
  if (!isFolder(entry)) return []
  const files: File[] = []
  const reader = entry.createReader()
  for (;;) {
    // A folder is given a hundred entries at a time, until there are none.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (!some.length) return files
    for (const one of some) files.push(...(await filesIn(one, false)))
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
