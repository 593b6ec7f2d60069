// node serve-strapi.cjs ours|stock
// Serves one of the applications at a free port of 127.0.0.1, and tells the parent which.
const { startStrapi } = require('./start-strapi.cjs');

// Whoever started it may be killed: nobody would end it then.
process.once('disconnect', () => process.exit(1));

startStrapi(process.argv[2]).then(
  (strapi) => {
    strapi.server.listen(0, '127.0.0.1');
    const { httpServer } = strapi.server;
    httpServer.once('listening', () => process.send({ port: httpServer.address().port }));
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
