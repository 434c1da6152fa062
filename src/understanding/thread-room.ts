import type { ResourceLimits } from 'node:worker_threads'

/** Room for what is young: a third of what V8 would give each thread, in which texts are read and learned from no slower. */
export const THREAD_ROOM: ResourceLimits = { maxYoungGenerationSizeMb: 48 }
