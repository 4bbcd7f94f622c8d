import { startWorker, type Host, type WorkerProcess, type WorkerSpec } from '../host/worker-process.ts'
import { sideOf, type Side } from './side.ts'

/**
 * Runs `use` with one child, on its core where it has one; it is gone afterwards, whatever happened. Throws HarnessFault
 * when it cannot start.
 */
export const withChild = async <T>(
  host: Host,
  spec: WorkerSpec,
  use: (side: Side, worker: WorkerProcess) => Promise<T>,
): Promise<T> => {
  const worker = await startWorker(host, spec)
  try {
    await worker.pin()
    return await use(sideOf(worker, spec.limits), worker)
  } finally {
    await worker.stop()
  }
}
