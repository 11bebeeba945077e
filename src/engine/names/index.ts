export { placeRelation, placesOf } from './gazetteer.ts'
