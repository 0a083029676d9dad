import type { Parameter } from '../../../rules/pack';
import { Button } from '../../controls/controls';
import { amount } from '../../format';
import { t } from '../../i18n';
import { useAsk } from '../../panel';
import { say } from '../../words';
import { Head, Part } from './Details';

interface ParameterDetailProps {
  parameter: Parameter;
  pack: string;
  onSaid: () => Promise<void>;
}

/** A dated figure with its source; one click says that somebody at the firm has checked it. */
export function ParameterDetail({ parameter, pack, onSaid }: ParameterDetailProps) {
  const ask = useAsk();
  const { verifiedBy } = parameter;
  async function said(value: Parameter['value'] | null) {
    const version = {
      pack,
      parameter: parameter.id,
      industry: parameter.industry ?? null,
      validFrom: parameter.validFrom,
    };
    if (await ask('pack.verify', { ...version, value })) await onSaid();
  }
  return (
    <>
      <Head title={say(parameter.label)} id={parameter.id} />
      <Part title={t('wb_pack_value')}>
        <p class="num strong">{amount(parameter.value, parameter.unit)}</p>
        <p class="meta">{t(`unit_${parameter.unit}`)}</p>
      </Part>
      {parameter.industry !== undefined && (
        <Part title={t('wb_industry')}>
          <p>{parameter.industry}</p>
        </Part>
      )}
      <Part title={t('wb_pack_valid')}>
        <p class="num">
          {t('param_span', {
            from: parameter.validFrom ?? t('param_open'),
            to: parameter.validTo ?? t('param_open'),
          })}
        </p>
      </Part>
      <Part title={t('basis_title')}>
        <p>{parameter.basis || t('wb_pack_no_basis')}</p>
        {parameter.source && <p class="meta">{parameter.source}</p>}
      </Part>
      <Part title={t('wb_pack_grade')}>
        <p>{t(`grade_${parameter.grade}`)}</p>
      </Part>
      {parameter.note && (
        <Part title={t('wb_pack_note')}>
          <p>{say(parameter.note)}</p>
        </Part>
      )}
      <Part title={t('wb_pack_verified')}>
        {verifiedBy === null ? (
          <>
            <p class="soon">{t('param_unverified')}</p>
            <Button onClick={() => void said(parameter.value)}>{t('wb_pack_verify')}</Button>
          </>
        ) : (
          <>
            <p>{t('param_verified', { name: verifiedBy })}</p>
            <Button onClick={() => void said(null)}>{t('wb_pack_unverify')}</Button>
          </>
        )}
        <p class="meta">{t('wb_pack_verify_hint')}</p>
      </Part>
    </>
  );
}
