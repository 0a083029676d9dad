import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LinkButton } from '../controls/controls';
import { t } from '../i18n';

/** Something that was just done, and how it is taken back. */
export interface Offer {
  text: string;
  undo: () => void;
}

export const OfferContext = createContext<(offer: Offer | null) => void>(() => undefined);

/** Offers to take back what was done; the offer outlives the view it was made in. */
export function useOffer(): (offer: Offer | null) => void {
  return useContext(OfferContext);
}

export function OfferLine({ offer, onTaken }: { offer: Offer; onTaken: () => void }) {
  return (
    <p class="gone" role="status">
      {offer.text}{' '}
      <LinkButton
        onClick={() => {
          onTaken();
          offer.undo();
        }}
      >
        {t('undo')}
      </LinkButton>
    </p>
  );
}
