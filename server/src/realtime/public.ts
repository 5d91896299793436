// The door of floor 6.
export { asyncApi } from './asyncapi.js';
export { RealtimeModule } from './realtime.module.js';
export { socketAdapter } from './sockets/socket-adapter.js';
