import { actWith, during, presentAct } from './act';

const act = (actor: string) => actWith({ now: new Date(0), actor });
const later = () => new Promise((resolve) => setImmediate(resolve));

test('what happens during an act knows it, across waiting, and nothing else does', async () => {
  const seen = async () => {
    await later();
    return presentAct()?.actor;
  };
  await expect(Promise.all([during(act('writer'), seen), during(act('editor'), seen), seen()])).resolves.toEqual([
    'writer',
    'editor',
    undefined,
  ]);
});
