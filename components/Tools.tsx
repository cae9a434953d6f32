import type { ReactNode } from 'react';
import type { CourseRecord } from '../model/record.ts';
import { Cost } from './Cost.tsx';
import { EuDescription } from './EuDescription.tsx';
import { Letters } from './Letters.tsx';
import type { PanelActions, Savings } from './panel-view.ts';

export type ToolsProps = {
  record: CourseRecord;
  saving: Savings['cost'];
  /** Stands between the tools until the user is enrolled. */
  countdown: ReactNode;
} & Pick<PanelActions, 'onCost' | 'onCopy' | 'onShowOnPage'>;

/** What helps to decide, each folded under its result. */
export function Tools({ record, saving, countdown, onCost, onCopy, onShowOnPage }: ToolsProps) {
  return (
    <>
      <Cost record={record} saving={saving} onCost={onCost} />
      {countdown}
      <EuDescription reading={record.page.reading} onShowOnPage={onShowOnPage} />
      <Letters record={record} onCopy={onCopy} />
    </>
  );
}
