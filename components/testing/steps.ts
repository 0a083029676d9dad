/** What both first runs say, title and text of each step, in the order in which it is read. */
export const firstSteps = [
  [
    '只读看得见的',
    '在你开启的网站上读客户名称、期间和报表数字，没把握就不归到任何人名下。不改页面，不点按钮。',
  ],
  ['不外发', '客户、记录、数字都存在这台电脑的浏览器里，不联网，没有服务器，没有账号。'],
  ['随时关掉', '侧栏右上角“更多”里在这个网站关掉；Alt+Q 一下全部藏起来，客户看屏幕时用。'],
] as const;

/** The steps as a page shows them: the first heading and the first paragraph of each entry. */
export function stepsIn(list: ParentNode | null): (readonly [string, string])[] {
  return [...(list?.querySelectorAll('li') ?? [])].map((step) => [
    step.querySelector('h2, h3')?.textContent ?? '',
    step.querySelector('p')?.textContent ?? '',
  ]);
}
