import { money } from '../../format';
import { t } from '../../i18n';
import { Icon } from '../../marks/Icon';
import { CertaintyDisc, SeverityMark, TierMark } from '../../marks/marks';

const LENT = 260_000;
const CASH = -1_234;

/** How each step will look in the sidebar, drawn with its own marks. An illustration: the text beside it says it all. */
export function StepExample({ step }: { step: 1 | 2 | 3 }) {
  return (
    <div class="wb-example" aria-hidden="true">
      {step === 1 && <Whose />}
      {step === 2 && <What />}
      {step === 3 && <How />}
    </div>
  );
}

function Whose() {
  return (
    <>
      <p class="wb-example-row">
        <TierMark tier="A" />
        <b class="one-line">{t('wb_example_client')}</b>
      </p>
      <p class="wb-example-row meta">
        <span class="cert cert-certain">
          <CertaintyDisc level="certain" />
          {t('wb_example_certain')}
        </span>
        <b class="wb-end">{t('wb_example_period')}</b>
      </p>
    </>
  );
}

function What() {
  return (
    <>
      <p class="wb-example-row">
        <SeverityMark severity="major" />
        <span class="one-line">{t('wb_example_cash')}</span>
        <span class="wb-end num">{money(CASH)}</span>
      </p>
      <p class="wb-example-row">
        <SeverityMark severity="warning" />
        <span class="one-line">{t('wb_example_loan')}</span>
        <span class="wb-end num wb-double">{money(LENT)}</span>
      </p>
      <p class="wb-example-row">
        <span class="chip">
          <Icon name="locate" small />
          {t('wb_example_source')}
        </span>
      </p>
    </>
  );
}

function How() {
  return (
    <p class="wb-example-script">
      {t('wb_example_before')}
      <span class="wb-fill">{money(LENT)}</span>
      {t('wb_example_after')}
    </p>
  );
}
