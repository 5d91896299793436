// The door of floor 4. Rooms above may use what stands here, and nothing else of moderation.
export { ClaimCase } from './cases/claim-case.js';
export { DecideCase } from './decisions/decide-case.js';
export { caseChanged, caseDecided, caseOpened, reportClosed } from './moderation.events.js';
export { ModerationModule } from './moderation.module.js';
export { QueueReads } from './queue/queue.reads.js';
export { toldDecision, writtenTo, type KeptDecision } from './record/told-decision.js';
export { FileReport } from './reports/file-report.js';
