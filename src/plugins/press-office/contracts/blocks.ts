/** A Strapi blocks node, as its rich text (blocks) editor stores it. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'code'; language?: string; children: Inline[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; indentLevel?: number; children: (ListItem | Block)[] }
  | { type: 'image'; image: BlockImage; children: Inline[] };

export interface ListItem {
  type: 'list-item';
  children: Inline[];
}

export interface BlockImage {
  url: string;
  alternativeText?: string | null;
  caption?: string | null;
  width?: number;
  height?: number;
}

export type Inline = TextLeaf | { type: 'link'; url: string; rel?: string; target?: string; children: TextLeaf[] };

export interface TextLeaf {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
