export { CrosscheckPanel, type CrosscheckPanelProps } from './CrosscheckPanel.tsx'
export type { PanelHandle } from './Panel.tsx'
export type { Phrase, PhraseKey, Phrases } from './phrases.ts'
