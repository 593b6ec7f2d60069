/**
 * Ends a program that has done its work, once its parent has heard what came of it. Strapi is not shut down: on PostgreSQL it
 * would break off what it still does by itself after a publication, and fail.
 */
export async function endWith(message: unknown): Promise<never> {
  await new Promise<void>((resolve, reject) => {
    if (process.send === undefined) resolve();
    else process.send(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
  process.exit(0);
}
