import { money } from '../../format';
import { t } from '../../i18n';
import { Icon } from '../../marks/Icon';
import { Certainty, SeverityMark, TierMark } from '../../marks/marks';
import type { Step } from '../../start/steps';

const CASH = -1_234;

/** How each step looks, drawn with the sidebar's own marks. An illustration: the text beside it says it all. */
export function StepExample({ step }: { step: Step }) {
  return (
    <div class="wb-example" aria-hidden="true">
      {step === 1 && <Read />}
      {step === 2 && <Kept />}
      {step === 3 && <Off />}
    </div>
  );
}

function Read() {
  return (
    <>
      <p class="wb-example-row">
        <TierMark tier="A" />
        <b class="one-line">{t('wb_example_client')}</b>
      </p>
      <p class="wb-example-row meta">
        <Certainty level="certain" />
        <b class="wb-end">{t('wb_example_period')}</b>
      </p>
      <p class="wb-example-row">
        <SeverityMark severity="major" />
        <span class="one-line">{t('wb_example_cash')}</span>
        <span class="wb-end num">{money(CASH)}</span>
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

function Kept() {
  return (
    <p class="wb-example-row">
      <Icon name="lock" />
      {t('wb_local')}
    </p>
  );
}

function Off() {
  return (
    <p class="wb-example-row">
      <span class="kbd">Alt</span>
      <span class="kbd">Q</span>
      {t('wb_shortcut_hide')}
    </p>
  );
}
