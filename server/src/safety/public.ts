// The door of floor 1. Rooms above may use what stands here, and nothing else of safety.
export type { RecordedAssessment, Subject } from './records/assessments.js';
export type { Redacted } from './redact.js';
export { Safety } from './safety.js';
export { SafetyModule } from './safety.module.js';
export type { AssessContext, Text } from './stages/stage.js';
