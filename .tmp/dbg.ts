import { readFileSync } from 'node:fs'
import { archiveOf, judge, isAlarm } from '../test/gold/judge.ts'
import { Reader } from '../src/engine/read.ts'
const file = process.argv[2]!
const rows = readFileSync(file,'utf8').trim().split('\n').map(l=>JSON.parse(l))
const only = process.argv[3]
const tab: Record<string, number> = {}
for (const r of rows) {
  const placed = await judge(r.claim, undefined, archiveOf([{id:'evidence', text:r.evidence}]))
  const f = placed.map(p=>p.finding)
  const sup = (x:any)=>x.verdict==='confirmed'||x.verdict==='hedge'
  const figs = f.filter(x=>x.figure), names=f.filter(x=>!x.figure)
  const said = f.some(isAlarm)?'refutes':f.some(sup)?'supports':'not enough info'
  const nameSup = names.some(sup), figSup = figs.some(sup), figAl=figs.some(isAlarm), nameAl=names.some(isAlarm)
  const key = `${r.label} | ${said} | figs=${figs.length?'y':'n'} ${figAl?'ALARM':figSup?'sup':'-'} names=${nameAl?'ALARM':nameSup?'sup':'-'}`
  tab[key]=(tab[key]??0)+1
  if (process.env.SHOW && r.label!==said || process.env.ALL) {
    if (only && !`${r.id} ${r.label} said ${said}`.includes(only)) continue
    console.log(`\n# ${r.id} ${r.label} said ${said}\n  C: ${r.claim}\n  E: ${r.evidence}`)
    const show=(g:any)=>`${g.text} [${g.kind} ${g.hedge} ${g.value??g.date??JSON.stringify(g.range)} ${g.unit}] ev=${g.measure?.event}/${g.measure?.verb}/${g.measure?.subject} t=${g.terms} a=${g.around} ${g.modality!=='actual'?g.modality:''} ${g.place} ${g.period?JSON.stringify(g.period):''} ${g.speaker?.name??''}`
    for (const x of f) console.log(`   ${x.verdict}: ${x.figure?show(x.figure):(x.name??x.role)!.text} <- ${x.evidence.map(e=>`${e.relation} ${(e.figure??e.name??e.role)!.text}`).join('; ')}`)
    const [rd]=[new Reader().readAll([r.evidence])[0]!]
    for (const g of rd.figures) console.log(`   S: ${show(g)}`)
  }
}
for (const k of Object.keys(tab).sort()) console.log(k, tab[k])
