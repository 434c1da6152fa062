import type { Command } from 'commander'
import { benchCommand } from './bench.ts'
import { connectCommand } from './connect.ts'
import { correctionsCommand } from './corrections.ts'
import { demoCommand } from './demo.ts'
import { doctorCommand } from './doctor.ts'
import { evaluateCommand } from './evaluate.ts'
import { importCommand } from './import.ts'
import type { CommandIo } from './io.ts'
import { learnCommand } from './learn.ts'
import { liveCommand } from './live.ts'
import { migrateCommand } from './migrate.ts'
import { modelCommand } from './model.ts'
import { policyCommand } from './policy.ts'
import { predictCommand } from './predict.ts'
import { sandboxCommand } from './sandbox.ts'
import { serveCommand } from './serve.ts'
import { simulateCommand } from './simulate.ts'
import { workCommand } from './work.ts'

/** Every command, in the order `--help` shows them. Each is made with where it writes and how it sets the exit code. */
export const COMMANDS: readonly ((io: CommandIo, exit: (code: number) => void) => Command)[] = [
  demoCommand,
  importCommand,
  simulateCommand,
  policyCommand,
  predictCommand,
  learnCommand,
  correctionsCommand,
  modelCommand,
  sandboxCommand,
  liveCommand,
  connectCommand,
  serveCommand,
  workCommand,
  migrateCommand,
  doctorCommand,
  evaluateCommand,
  benchCommand,
]
