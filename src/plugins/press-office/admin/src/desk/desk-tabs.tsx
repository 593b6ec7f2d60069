import { Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

import { useSay } from '../translations/use-say';
import { addressOf, pages } from './pages';
import { useMay } from './use-may';

/** The way from one page of the desk to another: those that whoever is signed in may open; nothing where it is only one. */
export function DeskTabs() {
  const say = useSay();
  const may = useMay();
  const open = pages.filter(({ permissions }) => may(permissions));
  if (open.length < 2) return null;
  return (
    <nav aria-label={say('press-office.desk.tabs')}>
      <Flex tag="ul" gap={6} wrap="wrap">
        {open.map(({ path, label }) => (
          <li key={path}>
            <Tab to={addressOf(path)} end={path === ''}>
              <Typography variant="omega" fontWeight="semiBold">
                {say(label)}
              </Typography>
            </Tab>
          </li>
        ))}
      </Flex>
    </nav>
  );
}

const Tab = styled(NavLink)`
  display: block;
  padding-block: ${({ theme }) => theme.spaces[2]};
  border-block-end: 2px solid transparent;
  text-decoration: none;
  color: ${({ theme }) => theme.colors.neutral700};
  &.active {
    border-block-end-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;
