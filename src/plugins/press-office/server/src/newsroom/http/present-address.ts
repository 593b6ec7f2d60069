/**
 * The address of the present slug, from that of a former one: `/api/press-releases/old/editions` →
 * `/api/press-releases/new/editions`, however the former one was written and whatever it was called. What follows a dot says the form, and stays.
 */
export const presentAddress = ({ path, collection, slug }: { path: string; collection: string; slug: string }) =>
  path.replace(new RegExp(`/${collection}/[^/.]+`, 'i'), `/${collection}/${slug}`);
