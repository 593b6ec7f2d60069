/** A request as it goes over the wire. */
export interface Shot {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What the generator is told to do. */
export interface Plan {
  address: string;
  seconds: number;
  /** Seconds of the same before, which do not count. */
  warmUpSeconds: number;
  /** One list for each connection, asked from the first to the last and then from the first again. */
  shots: Shot[][];
  /** The only status that is no error. */
  status: number;
}

/** What the generator has seen. Times are milliseconds. */
export interface Measured {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Requests that were answered with another status. One that is not answered at all ends the run. */
  errors: number;
  /** Bytes of an answer with its headers, on average. */
  bytes: number;
  /** How much of one core the generator used: near 1, it may be what was measured. */
  generatorShare: number;
}
