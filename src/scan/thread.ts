import { serveScans } from './serve-scans.ts';

serveScans();
