/**
 * Facts of a page for search engines (schema.org), as a block of data which no browser runs. With `<` written as an escape
 * no text in it can end the block, so React may write it as it stands.
 */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll("<", "\\u003c")}</script>;
}
