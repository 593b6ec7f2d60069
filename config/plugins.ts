export default {
  graphql: {
    enabled: true,
    config: { endpoint: '/graphql', shadowCRUD: false, landingPage: false },
  },
  'users-permissions': { enabled: true },
  'press-office': { enabled: true },
};
