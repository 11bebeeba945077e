import './policy-first.ts'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import '../extensions/style.css'
import '../src/panel/panel.css'

createRoot(document.getElementById('root')!).render(<App />)
