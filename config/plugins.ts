export default {
  graphql: {
    enabled: true,
    config: { endpoint: '/graphql', shadowCRUD: false, landingPage: false, defaultLimit: 25, maxLimit: 100 },
  },
  'users-permissions': { enabled: true },
  'press-office': { enabled: true },
};
