import { useRef } from 'react'
import { useWording } from '../words/phrases.ts'
import { ACCEPTED, isSource } from './dropped-files.ts'

/** Two buttons that open the system's own choice of files and of a folder. */
export function FilePicker({ onFiles }: { onFiles(files: File[]): void }) {
  const { say } = useWording()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement, all: boolean) => {
    onFiles([...(input.files ?? [])].filter(file => all || isSource(file.name)))
    // The same file can be chosen again.
    input.value = ''
  }
  return (
    <>
      <button type="button" className="crosscheck-button" onClick={() => files.current?.click()}>
        {say('importFiles')}
      </button>
      <button type="button" className="crosscheck-button" onClick={() => folder.current?.click()}>
        {say('importFolder')}
      </button>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={say('importFiles')}
        onChange={event => take(event.currentTarget, true)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={say('importFolder')}
        onChange={event => take(event.currentTarget, false)}
        {...{ webkitdirectory: '' }}
      />
    </>
  )
}
