import { useEffect, useState } from 'preact/hooks';
import type { TableCheck, TableConfirmed, TableFiled } from '../../../messages';
import type { Client } from '../../../storage/records';
import { Button, Notice, Pick, Section, Tick } from '../../controls/controls';
import { TextField } from '../../controls/fields';
import { period as periodWords } from '../../format';
import { t } from '../../i18n';
import { plainName } from '../../Name';
import { useAsk } from '../../panel';
import { problemWords, under } from '../../words';
import { Line } from '../parts';
import { go } from '../route';
import { useUndo } from '../undo';
import { parsePeriod } from './periodInput';
import { Preview } from './Preview';
import type { SheetRead } from './tables';
import { lockWords } from './words';

interface TableReadProps {
  client: Client;
  /** Null for the clipboard. */
  file: string | null;
  sheets: SheetRead[];
  onOther: () => void;
}

/** What was read, what has to be said about it, and only then the filing. */
export function TableRead({ client, file, sheets, onOther }: TableReadProps) {
  const ask = useAsk();
  const offer = useUndo();
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState('');
  const [confirmed, setConfirmed] = useState<TableConfirmed[]>([]);
  const [check, setCheck] = useState<TableCheck | null>(null);
  const sheet = sheets[at];
  const period = parsePeriod(typed);

  useEffect(() => {
    let newest = true;
    if (sheet) {
      const args = { clientId: client.id, reading: sheet.reading, file, period, confirmed: [] };
      void ask('table.check', args).then((answer) => newest && answer && setCheck(answer.value));
    }
    return () => {
      newest = false;
    };
    // Asked again when what is asked about changes, not with every drawing.
  }, [client.id, sheet, period]);

  if (!sheet) return null;
  const locks = check?.locks ?? [];
  const open = locks.filter(({ why }) => !confirmed.includes(why as TableConfirmed));
  // While it cannot be kept at all there is nothing to answer for.
  const stopped = open.some(({ why }) => why === 'other-client' || why === 'no-books' || why === 'partial');
  const confirm = (why: TableConfirmed, on: boolean) =>
    setConfirmed(on ? [...confirmed, why] : confirmed.filter((one) => one !== why));

  async function keep() {
    const agreed = check?.period ?? period;
    if (!sheet || !agreed) return;
    const answer = await ask('table.file', {
      ...{ clientId: client.id, reading: sheet.reading, file, period: agreed, confirmed },
    });
    if (!answer) return;
    if ('locks' in answer.value) {
      if (check) setCheck({ ...check, locks: answer.value.locks });
      return;
    }
    const filed: TableFiled = answer.value;
    go({ page: 'client', id: client.id });
    offer({
      text: t('wb_table_filed', {
        client: plainName(client.name),
        period: periodWords(agreed),
        what: filed.filed
          .map(({ statement }) => t(`statement_${under(statement.kind)}`))
          .join(t('comma_list')),
      }),
      undo: async () => {
        await ask('table.unfile', filed);
      },
    });
  }
  return (
    <Section
      title={file === null ? t('wb_table_clipboard') : plainName(file)}
      remark={sheet.shown && t('wb_table_rows', { count: sheet.shown.total })}
    >
      {sheets.length > 1 && (
        <Line label={t('wb_table_sheet')} named>
          <Pick
            name={t('wb_table_sheet')}
            value={String(at)}
            options={sheets.map(({ name }, n) => ({
              value: String(n),
              label: plainName(name) || String(n + 1),
            }))}
            onChange={(value) => {
              setAt(Number(value));
              setConfirmed([]);
              setCheck(null);
            }}
          />
        </Line>
      )}
      {check && check.statements.length > 0 && (
        <>
          <Line label={t('wb_table_what')} named>
            {check.statements.map((one, n) => (
              <p key={n}>
                <b>{t(`statement_${under(one.kind)}`)}</b>{' '}
                <span class="meta">
                  {[
                    t('wb_table_rows', { count: one.rows }),
                    !one.complete && t('page_part'),
                    one.balanced !== null && t(one.balanced ? 'balanced' : 'unbalanced'),
                    one.left ? t('wb_table_left') : one.replaces && t('wb_table_replaces'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </p>
            ))}
          </Line>
          <Line label={t('wb_table_whose')} named>
            {check.named === null ? (
              <span class="soft">{t('wb_table_not_said')}</span>
            ) : (
              <bdi>{plainName(check.named)}</bdi>
            )}
          </Line>
          {check.period === null ? (
            <Line
              label={t('wb_table_period')}
              hint={period ? periodWords(period) : t('wb_table_period_hint')}
              bad={typed !== '' && !period}
            >
              <TextField name={t('wb_table_period')} value={typed} onInput={setTyped} />
            </Line>
          ) : (
            <Line label={t('wb_table_period')} named>
              {periodWords(check.period)}
            </Line>
          )}
        </>
      )}
      {open.map((lock) => {
        if (lock.why === 'period' || lock.why === 'whose') return null;
        const { fact, cure } = lockWords(lock);
        return (
          <Notice key={lock.why} icon="table-broken" tone={lock.why === 'same-figures' ? 'plain' : 'stop'}>
            <p>
              <b>{fact}</b>
            </p>
            {cure && <p>{cure}</p>}
          </Notice>
        );
      })}
      {check?.problems.map((problem, n) => (
        <Notice key={n} icon="table-broken">
          {problemWords(problem)}
        </Notice>
      ))}
      {sheet.errors.map(({ cell, text }) => (
        <Notice key={cell} icon="table-broken">
          {sheet.name
            ? t('wb_table_error_in', { sheet: plainName(sheet.name), cell, text })
            : t('wb_table_error', { cell, text })}
        </Notice>
      ))}
      {sheet.shown && <Preview shown={sheet.shown} />}
      {locks.map((lock) =>
        !stopped && (lock.why === 'whose' || lock.why === 'same-figures') ? (
          <Tick
            key={lock.why}
            checked={confirmed.includes(lock.why)}
            onChange={(on) => confirm(lock.why as TableConfirmed, on)}
          >
            {lock.why === 'whose'
              ? `${lockWords(lock).fact}${t('wb_table_confirm', { client: plainName(lock.client) })}`
              : t('wb_table_confirm_same')}
          </Tick>
        ) : null,
      )}
      <div class="wb-actions">
        <Button main disabled={!check || open.length > 0} onClick={() => void keep()}>
          {t('wb_table_keep', { client: plainName(client.name) })}
        </Button>
        <Button onClick={onOther}>{t('wb_table_other')}</Button>
      </div>
    </Section>
  );
}
