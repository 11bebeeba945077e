import { askedArchive, keepTo } from './archive.ts'

// Imported first, so that nothing of the page runs under the wider policy.
keepTo(askedArchive(location.search))
