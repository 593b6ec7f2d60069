import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import type { PressReleaseDocument, PublicImage } from '../../../../contracts/documents';
import { sayDay } from '../zoned-time';
import { colonIn } from './colon-in';
import { RenderedHtml } from './rendered-html';
import { safeAddress } from './safe-address';
import { useLabelsIn } from './use-labels-in';

/** A press release as a reader sees it, in its own language and direction. */
export function ReleaseAsPublic({ document }: { document: PressReleaseDocument }) {
  const { locale, dir, kicker, title, subtitle, summary, dateline, cover, body, gallery } = document;
  const label = useLabelsIn(locale);
  const day = dateline.date === null ? null : sayDay(dateline.date, locale);
  return (
    <Page lang={locale} dir={dir} data-public-view={locale}>
      {kicker !== null && <p className="kicker">{kicker}</p>}
      <h3>{title}</h3>
      {subtitle !== null && <p className="subtitle">{subtitle}</p>}
      {(dateline.place !== null || day !== null) && (
        <p className="dateline">{[dateline.place, day].filter(Boolean).join(locale.startsWith('ar') ? '، ' : ', ')}</p>
      )}
      {cover !== null && <Picture picture={cover} />}
      {summary !== null && <p className="summary">{summary}</p>}
      <div className="body">
        <RenderedHtml html={body.html} />
      </div>
      {gallery.map((picture) => (
        <Picture key={picture.url} picture={picture} />
      ))}
      <About document={document} label={label} />
    </Page>
  );
}

function Picture({ picture: { url, alternativeText, caption, credit, width, height } }: { picture: PublicImage }) {
  const words = [caption, credit].filter(Boolean).join(' — ');
  return (
    <figure>
      <img
        src={safeAddress(url)}
        alt={alternativeText ?? ''}
        width={width ?? undefined}
        height={height ?? undefined}
        loading="lazy"
      />
      {words !== '' && <figcaption>{words}</figcaption>}
    </figure>
  );
}

interface AboutProps {
  document: PressReleaseDocument;
  label(attribute: string): string;
}

/** What stands beside the text: the figures as they are shown, what it is about, whom to ask. */
function About({ document, label }: AboutProps) {
  const { locale, figures, projects, organisations, people, contacts, attachments, corrections } = document;
  return (
    <>
      <Part
        title={label('figures')}
        items={figures}
        of={({ documentId, label: name, display }) => (
          <li key={documentId} data-figure-shown={documentId}>
            <bdi>{name}</bdi>
            {colonIn(locale)}
            <strong>
              <bdi>{display}</bdi>
            </strong>
          </li>
        )}
      />
      <Part title={label('projects')} items={projects} of={named} />
      <Part title={label('organisations')} items={organisations} of={named} />
      <Part
        title={label('people')}
        items={people}
        of={({ documentId, name, role }) => <li key={documentId}>{[name, role].filter(Boolean).join(' — ')}</li>}
      />
      <Part
        title={label('attachments')}
        items={attachments}
        of={({ url, name }) => (
          <li key={url}>
            <bdi>{name}</bdi>
          </li>
        )}
      />
      <Part
        title={label('contacts')}
        items={contacts}
        of={({ name, role, organisation, email, phone }) => (
          <li key={name}>
            {[name, role, organisation].filter(Boolean).join(' — ')}
            {[email, phone].filter(Boolean).map((address) => (
              <bdi key={address} dir="ltr" className="address">
                {address}
              </bdi>
            ))}
          </li>
        )}
      />
      {corrections.map(({ edition, note }) => (
        <Typography key={edition} tag="p" variant="pi">
          {note}
        </Typography>
      ))}
    </>
  );
}

const named = ({ documentId, acronym, name }: { documentId: string; acronym: string | null; name: string }) => (
  <li key={documentId}>
    {name}
    {acronym !== null && <> ({acronym})</>}
  </li>
);

interface PartProps<Item> {
  title: string;
  items: readonly Item[];
  of(item: Item): ReactNode;
}

function Part<Item>({ title, items, of }: PartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul>{items.map(of)}</ul>
    </section>
  );
}

const Page = styled.article`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.6;
  unicode-bidi: isolate;
  text-align: start;
  overflow-wrap: anywhere;
  padding: ${({ theme }) => theme.spaces[6]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  h3,
  h4,
  h5,
  h6 {
    font-weight: 700;
    line-height: 1.3;
    margin-block: 1.6rem 0.8rem;
  }
  h3 {
    font-size: 2.6rem;
    margin-block-start: 0;
  }
  h4 {
    font-size: 1.9rem;
  }
  h5,
  h6 {
    font-size: 1.7rem;
  }
  p {
    margin-block-end: 1.2rem;
  }
  ul,
  ol {
    padding-inline-start: 2.4rem;
    margin-block-end: 1.2rem;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  a {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
  }
  strong {
    font-weight: 700;
  }
  em {
    font-style: italic;
  }
  blockquote {
    margin-inline: 0;
    padding-inline-start: 1.6rem;
    border-inline-start: 4px solid ${({ theme }) => theme.colors.neutral300};
  }
  pre {
    white-space: pre-wrap;
    font-family: monospace;
  }
  figure {
    margin: 0 0 1.6rem;
  }
  img {
    max-width: 100%;
    height: auto;
    display: block;
    border-radius: ${({ theme }) => theme.borderRadius};
  }
  figcaption,
  .dateline,
  .kicker {
    font-size: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .kicker {
    margin-block-end: 0.4rem;
    font-weight: 600;
  }
  .subtitle {
    font-size: 1.9rem;
  }
  .summary {
    font-weight: 600;
  }
  .address {
    display: block;
  }
`;
