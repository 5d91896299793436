// The door of the insights room.
export { InsightsModule } from './insights.module.js';
export { BuildRelease } from './releases/build-release.js';
