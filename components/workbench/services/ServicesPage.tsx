import type { ExpectationContent } from '../../../rules/verdict';
import type { ServicePromise } from '../../../storage/records';
import { t } from '../../i18n';
import { PageHead, WhenReady } from '../parts';
import { useLoaded } from '../loaded';
import { ServiceRow } from './ServiceRow';

const contents: ExpectationContent[] = ['scope', 'quality', 'response', 'attitude', 'brand', 'government'];

/** What the firm promises every client, against which expectations are held. */
export function ServicesPage() {
  const [loaded, reload] = useLoaded('promise.list', {});
  return (
    <>
      <PageHead title={t('wb_services')} remark={<span class="soft">{t('wb_services_remark')}</span>} />
      <div class="wb-scroll">
        <p class="wb-lead soft">{t('wb_services_lead')}</p>
        <WhenReady loaded={loaded} retry={() => void reload()}>
          {(promises) => (
            <div class="wb-services">
              {contents.map((content) => (
                <ServiceRow
                  key={content}
                  content={content}
                  promise={defaultOf(promises, content)}
                  reload={reload}
                />
              ))}
            </div>
          )}
        </WhenReady>
      </div>
    </>
  );
}

function defaultOf(promises: ServicePromise[], content: ExpectationContent): ServicePromise | null {
  return promises.find((promise) => promise.clientId === null && promise.content === content) ?? null;
}
