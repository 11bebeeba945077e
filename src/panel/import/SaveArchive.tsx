import { useState } from 'react'
import { useBridge, useSnapshot } from '../bridge/use-snapshot.ts'
import { useWording } from '../words/phrases.ts'

/** Saves the whole archive as one file, which can be added elsewhere. */
export function SaveArchive() {
  const { say } = useWording()
  const bridge = useBridge()
  const isEmpty = useSnapshot('articles').length === 0
  const [saving, setSaving] = useState(false)
  if (isEmpty) return null
  const save = async () => {
    setSaving(true)
    try {
      const address = URL.createObjectURL(await bridge.exportArchive())
      const link = document.createElement('a')
      link.href = address
      link.download = 'archive.ndjson.gz'
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), 10_000)
    } finally {
      setSaving(false)
    }
  }
  return (
    <button type="button" className="crosscheck-button" disabled={saving} onClick={() => void save()}>
      {say('importSave')}
    </button>
  )
}
