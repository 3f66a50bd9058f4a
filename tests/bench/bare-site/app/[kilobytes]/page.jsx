/** Made at the first visit and served from the framework's own cache: what a static page of this weight costs at least. */
export const dynamic = "force-static";

export function generateStaticParams() {
  return [];
}

export default async function BarePage({ params }) {
  const { kilobytes } = await params;
  // Each line stands in the page twice: as markup, and as the data from which the browser takes over.
  const lines = Math.round((Number(kilobytes) * 1024) / 260);
  return (
    <main>
      <h1>A bare page</h1>
      {Array.from({ length: lines }, (_, line) => (
        <p
          key={line}
        >{`Line ${line} of a page that says nothing, as long as the page beside which it is measured is.`}</p>
      ))}
    </main>
  );
}
