import type { Summary } from '../summary/summary.ts';
import { both } from './both.ts';
import { type Html, html } from './html.ts';

/** How to cite the dataset, and the brief whose definitions it follows. */
export function citationSection({ snapshot }: Summary): Html {
  return html`<section id="cite">
<h2>${both({ en: 'How to cite', zh: '引用方式' })}</h2>
<p>${both({
    en: `Annotated dataset of the members of China’s Artificial Intelligence Industry Alliance (AIIA), snapshot ${snapshot}.`,
    zh: `中国人工智能产业发展联盟（AIIA）成员标注数据集，${snapshot} 期。`,
  })}</p>
<p>${both({
    en: 'Fields and categories are defined in the appendices of:',
    zh: '字段与类别的定义见以下报告附录：',
  })} Ngor Luong and Zachary Arnold, <cite lang="en">China’s Artificial Intelligence Industry Alliance</cite> (Center for Security and Emerging Technology, May 2021), <a href="https://doi.org/10.51593/20200094">doi:10.51593/20200094</a>.</p>
</section>
`;
}
