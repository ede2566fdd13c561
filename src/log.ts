import { Writable } from 'node:stream';
import pino from 'pino';
import pretty from 'pino-pretty';

/** The part of a logger that the project uses. Fields come first, then the message, as pino has it. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * A logger on standard error: JSON lines in a pipe, short coloured lines on a terminal.
 *
 * @param options.level lowest level that is written.
 * @param options.terminal is standard error a terminal?
 * @param options.color may colours be used? (`NO_COLOR` says no.)
 */
export function createLog(options: { level: string; terminal: boolean; color: boolean }): Log {
  const stream = options.terminal
    ? pretty({
        destination: overProgress(process.stderr),
        colorize: options.color,
        ignore: 'pid,hostname,stage',
        messageFormat: '{if stage}{stage} {end}{msg}',
        singleLine: true,
        translateTime: 'SYS:HH:MM:ss',
      })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
}

/** Clears the line of progress that may stand on the terminal before a log line is written over it. */
function overProgress(terminal: NodeJS.WritableStream): Writable {
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      terminal.write(`\r\u001b[2K${new TextDecoder().decode(chunk)}`);
      done();
    },
  });
}

/** A logger that writes nothing, for callers that have no use for one. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
