/** An administrator of the sample. The domain is reserved for examples (RFC 2606): no mail can go astray. */
export interface SampleAccount {
  email: `${string}@press.example`;
  firstname: string;
  lastname: string;
  /** Code of a role of Strapi or of `access/roles`. */
  role: string;
}

export const accounts: SampleAccount[] = [
  { email: 'admin@press.example', firstname: 'Amina', lastname: 'Admin', role: 'strapi-super-admin' },
  { email: 'head@press.example', firstname: 'Hicham', lastname: 'Head of press', role: 'press-office-head' },
  { email: 'editor@press.example', firstname: 'Ilham', lastname: 'Editor', role: 'press-office-editor' },
  { email: 'writer@press.example', firstname: 'Walid', lastname: 'Writer', role: 'press-office-writer' },
];
