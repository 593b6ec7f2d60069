/** An answer in one of its forms, ready to be sent. */
export interface Rendering {
  body: string;
  /** The whole `Content-Type`. */
  type: string;
  /** What else the answer says of itself. */
  headers?: Readonly<Record<string, string>>;
}
