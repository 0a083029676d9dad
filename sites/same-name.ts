/** For comparing: width, blanks and brackets do not make another name. */
export const sameName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()[\]·.,]/g, '')
    .toLowerCase();

/** Names of bookkeeping firms and software makers, which stand on the same pages as their clients'. */
export const isAgency = (name: string): boolean =>
  /代理记账|代账|财税|会计|税务|财务咨询|软件|云计算|信息技术|网络科技/.test(name);
