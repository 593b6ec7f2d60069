import { flagVariable } from '../src/flag-variable';

export default () => ({
  graphql: {
    enabled: true,
    config: { endpoint: '/graphql', shadowCRUD: false, landingPage: false, defaultLimit: 25, maxLimit: 100 },
  },
  'users-permissions': { enabled: true },
  'press-office': {
    enabled: true,
    config: { sample: flagVariable('PRESS_OFFICE_SAMPLE', process.env.NODE_ENV !== 'production') },
  },
});
