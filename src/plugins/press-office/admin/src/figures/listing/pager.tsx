import { Button, Flex, Typography } from '@strapi/design-system';

import { useSay } from '../../translations/use-say';

interface Props {
  page: number;
  pageCount: number;
  onPage(page: number): void;
}

/** The way from one page of a list to the next; nothing where there is one only. */
export function Pager({ page, pageCount, onPage }: Props) {
  const say = useSay();
  if (pageCount < 2 && page === 1) return null;
  return (
    <Flex tag="nav" aria-label={say('press-office.figures.pages')} gap={4} justifyContent="center">
      <Button
        variant="tertiary"
        disabled={page <= 1}
        onClick={() => onPage(Math.min(page - 1, Math.max(pageCount, 1)))}
      >
        {say('press-office.figures.previous-page')}
      </Button>
      <Typography>{say('press-office.figures.page-of', { page, pages: Math.max(pageCount, 1) })}</Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
        {say('press-office.figures.next-page')}
      </Button>
    </Flex>
  );
}
