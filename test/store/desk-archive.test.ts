import { DeskArchive } from '../../src/store/desk-archive.ts'
import { archiveConformance } from '../engine/archive/conformance.ts'

archiveConformance('DeskArchive', async () => ({ archive: await DeskArchive.open() }))
