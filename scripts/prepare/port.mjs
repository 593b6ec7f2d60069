import { createServer } from 'node:net';

import { SetupError } from './setup-error.mjs';

/** @throws SetupError when nobody could listen at the address */
export async function checkPort({ host, port }) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SetupError(`PORT is "${process.env.PORT}"; it must be a number from 0 to 65535.`);
  }
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new SetupError(problem(error, { host, port }))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(resolve));
  });
}

function problem(error, { host, port }) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use by another program. Stop that one, or choose another port: PORT=1338 npm start`;
  }
  return `Cannot listen on ${host}, port ${port}: ${error.message}. Set HOST and PORT to an address of this machine.`;
}
