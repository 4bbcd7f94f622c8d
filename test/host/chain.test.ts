import { existsSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { buildChain, findTools, type ChainRequest, type Tools } from '../../harness/host/chain.ts'

const tools: Tools = {
  node: '/opt/node',
  setpriv: '/bin/setpriv',
  prlimit: '/bin/prlimit',
  taskset: '/bin/taskset',
  setarch: '/bin/setarch',
  unshare: '/bin/unshare',
  bwrap: '/bin/bwrap',
  libraries: [],
}
const request: ChainRequest = { level: 1, nodeArguments: ['--eval', '1'], cores: '1', aslrOff: true }

const words = (of: Partial<ChainRequest>, on = tools): string => {
  const { file, arguments: rest } = buildChain(on, { ...request, ...of })
  return [file, ...rest].join(' ')
}

const BEFORE =
  '/bin/setpriv --pdeathsig KILL /bin/prlimit --core=0 --nofile=256 --cpu=900 --fsize=0 /bin/taskset -c 1 /bin/setarch -R'

describe('buildChain', () => {
  it('ends in Node at every level, with the same words before the wall', () => {
    expect(([1, 2, 3, 4] as const).map((level) => words({ level }))).toEqual([
      `${BEFORE} /opt/node --eval 1`,
      `${BEFORE} /opt/node --eval 1`,
      `${BEFORE} /bin/unshare --user --map-root-user --net --pid --ipc --uts --mount --mount-proc --fork --kill-child` +
        ' /opt/node --eval 1',
      `${BEFORE} /bin/bwrap --unshare-user --unshare-pid --unshare-net --unshare-ipc --unshare-uts` +
        ' --unshare-cgroup-try --as-pid-1 --die-with-parent --new-session --clearenv --hostname effbench' +
        ' --ro-bind /opt/node /node --proc /proc --dev /dev --chdir / --remount-ro / --json-status-fd 4 --seccomp 5 --' +
        ' /node --eval 1',
    ])
  })

  it('leaves out what is missing or not wanted', () => {
    expect(words({ cores: undefined, aslrOff: false }, { node: '/opt/node', libraries: [] })).toBe('/opt/node --eval 1')
    expect(words({ aslrOff: false, cores: undefined })).not.toMatch(/taskset|setarch/)
  })

  it('says where the pid of the child is found', () => {
    const pids = ([1, 2, 3, 4] as const).map((level) => buildChain(tools, { ...request, level }).pid)
    expect(pids).toEqual(['own', 'own', 'grandchild', 'status'])
  })

  it('hands a filter over at level 4 only', () => {
    const filters = ([1, 2, 3, 4] as const).map(
      (level) => buildChain(tools, { ...request, level }).filter !== undefined,
    )
    expect(filters).toEqual([false, false, false, true])
  })
})

describe('findTools', () => {
  it('names programs and libraries that exist', () => {
    const { libraries, ...programs } = findTools()
    const named = [...Object.values(programs), ...libraries].filter((path) => path !== undefined)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})
