/** Where the panel's server is, without a slash at the end: Strapi puts it there for the panel, and its types do not tell of it. */
export const serverAddress = (): string => (window.strapi as unknown as { backendURL: string }).backendURL;
