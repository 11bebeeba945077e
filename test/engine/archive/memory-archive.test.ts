import { MemoryArchive } from '../../../src/engine/archive/memory-archive.ts'
import { archiveConformance } from './conformance.ts'

archiveConformance('MemoryArchive', async () => ({ archive: new MemoryArchive() }))
