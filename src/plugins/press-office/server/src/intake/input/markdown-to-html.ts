import MarkdownIt from 'markdown-it';

/** As CommonMark, with tables and strikethrough. What it holds of HTML is read as a page is: nothing gets through raw. */
const markdown = new MarkdownIt({ html: true });

/** A Markdown text as HTML. */
export const markdownToHtml = (text: string): string => markdown.render(text);
