export { ServerArchive, type ServerArchiveOptions } from './server-archive.ts'
