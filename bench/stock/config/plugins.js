module.exports = ({ env }) => ({
  graphql: { enabled: true, config: { endpoint: '/graphql', shadowCRUD: true, landingPage: false } },
  'users-permissions': { enabled: true, config: { jwtSecret: env('JWT_SECRET') } },
});
