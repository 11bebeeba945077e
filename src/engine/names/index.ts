export { placeRelation, placesOf } from './gazetteer.ts'
export { type KnownNames, NameCounts } from './known.ts'
export { linkNames, type NamesRead, readNames } from './read.ts'
export { type NameScan, scanNames } from './scan.ts'
