import type { Client } from '../client';
import { mubai, xishi } from './contractors';
import { chenghuai, zhuyuan } from './goods';
import { senpu } from './haulier';
import { muheTrade } from './muhe-trade';
import { qingye } from './new-client';
import { hengyu, lanhe } from './projects';
import { hengxin, qingjian, yunzhou } from './services';
import { hechang, muheShop, xiaoman } from './shops';
import { fumanyuan, judeng, langtu, tuoyin } from './small-services';

/** All clients of the demo firm, in the order of their codes. */
export const CLIENTS: readonly Client[] = [
  hengyu,
  lanhe,
  tuoyin,
  qingjian,
  hechang,
  mubai,
  yunzhou,
  muheTrade,
  zhuyuan,
  judeng,
  langtu,
  fumanyuan,
  hengxin,
  xiaoman,
  senpu,
  chenghuai,
  muheShop,
  xishi,
  qingye,
];
