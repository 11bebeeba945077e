export { CrosscheckPanel, type CrosscheckPanelProps } from './CrosscheckPanel.tsx'
export type { Phrase, PhraseKey, Phrases } from './phrases.ts'
