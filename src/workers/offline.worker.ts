import { serveOffline, type AppFiles, type OfflineScope } from './serve-offline.ts';

/** The build writes both at the head of this program; they are of the folder it stands in. */
declare const LOTWISE_VERSION: string;
declare const LOTWISE_FILES: AppFiles;

serveOffline(self as unknown as OfflineScope, LOTWISE_VERSION, LOTWISE_FILES);
