import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type LibraryFile, uploadPicture } from '../support/library';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';

// What comes out with a release that is approved comes out as it was approved: not its words alone.

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let writer: PanelUser;
let picture: LibraryFile;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  writer = await signIn(booted, 'press-office-writer');
  picture = await uploadPicture(writer, 'agreed');
});
afterAll(() => booted.stop());

const approved = async (links: object): Promise<string> =>
  desk.bringTo('approved', await desk.draft('press-release', { ar: { title: 'بلاغ مصادق عليه', ...links } }));

const codeOf = ({ body }: { body: { error?: { details?: { code?: string } } } }) => body.error?.details?.code;

test('an upload puts no file into a release', async () => {
  const id = await approved({});
  const { id: row } = (await desk.documents('press-release').findOne({ documentId: id } as never)) as { id: number };
  const answer = await writer
    .send('post', '/upload')
    .field({ ref: 'plugin::press-office.press-release', refId: String(row), field: 'cover' })
    .attach('files', Buffer.from('name\n1\n'), { filename: 'late.csv', contentType: 'text/csv' });
  expect([answer.status, codeOf(answer)]).toEqual([409, 'LINK_IN_THE_DOCUMENT']);
  const draft = await desk.documents('press-release').findOne({ documentId: id, populate: ['cover'] } as never);
  expect(draft).toMatchObject({ cover: null });
});

test('the picture of an approved release keeps its words and is not deleted', async () => {
  await approved({ gallery: [picture.id] });
  const words = await writer
    .send('post', `/upload?id=${picture.id}`)
    .field({ fileInfo: JSON.stringify({ alternativeText: 'Nobody has read this' }) });
  const gone = await writer.send('delete', `/upload/files/${picture.id}`);
  expect([codeOf(words), words.status]).toEqual(['FILE_IS_APPROVED', 409]);
  // A writer's role does not delete files at all.
  expect(gone.status).not.toBe(200);
  const file = await booted.strapi.db.query('plugin::upload.file').findOne({ where: { id: picture.id } });
  expect(file?.alternativeText).not.toBe('Nobody has read this');
});

test('a project that was never public and a contact stay as they are until the release is sent back', async () => {
  const project = await desk.draft('partner-project', { ar: { name: 'مشروع' } });
  const figure = await desk.draft('figure', { ar: { label: 'مقاعد', key: 'agreed-seats', value: '100', project } });
  const contact = await desk.draft('media-contact', { ar: { name: 'مكتب الصحافة' } });
  const id = await approved({ figures: [figure], contacts: [contact] });
  const edits = [
    writer.content('partner-project').update(project, 'ar', { name: 'مشروع آخر' }),
    writer.content('figure').update(figure, 'ar', { value: '999' }),
    writer.content('media-contact').update(contact, 'ar', { name: 'شخص آخر' }),
    writer.content('media-contact').remove(contact, 'ar'),
  ];
  for (const edit of edits) {
    const answer = await edit;
    expect([answer.status, codeOf(answer)]).toEqual([409, 'PART_OF_APPROVED']);
  }
  await desk.act('send-back', id, { reason: 'Another value' });
  await writer.content('figure').update(figure, 'ar', { value: '999' }).expect(200);
  await writer.content('media-contact').update(contact, 'ar', { name: 'شخص آخر' }).expect(200);
});

test('a project that is public may be edited meanwhile: the release has it as the public does', async () => {
  const project = await desk.draft('partner-project', { ar: { name: 'مشروع منشور' } });
  await desk.publish('partner-project', project);
  const id = await approved({ projects: [project] });
  await writer.content('partner-project').update(project, 'ar', { name: 'اسم لم ينشر' }).expect(200);
  await desk.act('publish', id);
  const { projects } = await newsroomOf(booted).read(`press-releases/${id}`);
  expect(projects).toMatchObject([{ name: 'مشروع منشور' }]);
});

test('an embargo that no agenda can hold is not saved', async () => {
  const id = await desk.draft('press-release', { ar: { title: 'بعد ألف عام' } });
  for (const embargoUntil of ['+020000-01-01T00:00:00Z', '2101-01-01T00:00:00.000Z']) {
    const answer = await writer.content('press-release').update(id, 'ar', { embargoUntil });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'INSTANT_OUT_OF_RANGE']);
  }
});

test('whoever reads one language has the agenda of that language', async () => {
  const id = await approved({});
  await desk.act('schedule', id, { embargoUntil: '2099-01-01T10:00Z' });
  const service = booted.strapi.service('admin::role') as unknown as {
    create(role: object): Promise<{ id: number }>;
    addPermissions(id: number, permissions: object[]): Promise<unknown>;
  };
  for (const [code, locale, seen] of [
    ['arabic-reader', 'ar', 1],
    ['french-reader', 'fr', 0],
  ] as const) {
    const role = await service.create({ code, name: code, description: '' });
    const subject = 'plugin::press-office.press-release';
    const properties = { fields: ['title'], locales: [locale] };
    await service.addPermissions(role.id, [{ action: 'plugin::content-manager.explorer.read', subject, properties }]);
    const reader = await signIn(booted, code);
    const { body } = await reader.send('get', '/press-office/agenda?from=2098-01-01T00:00Z').expect(200);
    expect([locale, body.data.length]).toEqual([locale, seen]);
  }
});
