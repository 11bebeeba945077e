export { filed } from '../../src/engine/wording/filed.ts'
