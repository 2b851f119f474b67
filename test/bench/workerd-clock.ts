import { readdir, readFile } from 'node:fs/promises'

// The processor's clock ticks every ten milliseconds only.
const TICK_MS = 10

type Process = { id: number; parent: number; name: string; ticks: number }

/** The processor time so far of the workerd processes below this one; on Linux. Other programs do not count. */
export async function workerdMs(): Promise<number> {
  const processes = await listProcesses()
  const parents = new Map(processes.map(({ id, parent }) => [id, parent]))
  const isOurs = ({ id, name }: Process) => name === 'workerd' && isBelow(id, parents)
  return processes.filter(isOurs).reduce((sum, { ticks }) => sum + ticks, 0) * TICK_MS
}

function isBelow(id: number, parents: ReadonlyMap<number, number>): boolean {
  let at = parents.get(id)
  while (at !== undefined && at !== process.pid) at = parents.get(at)
  return at === process.pid
}

async function listProcesses(): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = ids.map(async (id) => {
    // A process may end while we look: then it is not ours.
    const line = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
    const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)/.exec(line) ?? []
    const fields = rest.split(' ').map(Number)
    const [parent = 0, user = 0, system = 0] = [fields[1], fields[11], fields[12]]
    return { id: Number(id), parent, name, ticks: user + system }
  })
  return await Promise.all(found)
}
