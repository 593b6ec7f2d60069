import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLocation, useNavigate } from 'react-router-dom';

import type { Block } from '../../../../contracts/blocks';
import { releaseUid } from '../release-uid';
import { type Place, placeIn, searchFor, stateFor } from './place';
import { showNearPlace, showPlace } from './show-place';

/**
 * How often to look whether the form shows the words, in milliseconds; how many times before any like them will do; and how
 * many before there is no hope: a busy machine draws a form late.
 */
const often = 100;
const times = 30;
const mostTimes = 300;

/** Makes a function that leads to a place, in whichever language of the release it is. */
export function useLeadToPlace(): (place: Place) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } }; status?: string }>();
  return (place) => {
    const isHere = query.plugins?.i18n?.locale === place.locale && query.status !== 'published';
    // The form keeps what is unsaved from being left, and knows its own address.
    const to = isHere ? search : searchFor(place.locale, search);
    navigate({ search: to }, { state: stateFor(place), replace: isHere });
  };
}

/** Shows the place that the address leads to, as soon as the form has its words. */
export function useWantedPlace(): void {
  const navigate = useNavigate();
  const { state, search } = useLocation();
  const { formatMessage } = useIntl();
  const body = useForm('WantedPlace', ({ values }) => (values as { body?: Block[] | null }).body);
  const place = placeIn(state);
  const form = {
    body: body ?? [],
    labelOf: (field: string) => formatMessage({ id: `content-manager.content-types.${releaseUid}.${field}` }),
  };
  // What the form holds by then, and not what it held when the looking began.
  const present = useRef(form);
  present.current = form;

  useEffect(() => {
    if (place === null) return undefined;
    let looked = 0;
    const look = () => {
      looked += 1;
      const show = looked < times ? showPlace : showNearPlace;
      if (!show(place, present.current) && looked < mostTimes) return;
      clearInterval(timer);
      // Whoever loads the page anew is not led there again.
      navigate({ search }, { replace: true, state: null });
    };
    const timer = setInterval(look, often);
    return () => clearInterval(timer);
  }, [place]);
}
