interface ReaderTimeProps {
  /** ISO instants. */
  start: string;
  end: string | null;
  /** The zone of the talk: in it nothing need be said twice. */
  timeZone: string;
  locale: string;
  /** "Your time: {time}" with `{time}` still open. */
  sentence: string;
}

/** The hours of a talk on the reader's own clock. Known in the browser only: public/page.js says them. */
export function ReaderTime({ start, end, timeZone, locale, sentence }: ReaderTimeProps) {
  return (
    <reader-time
      data-start={start}
      data-end={end ?? undefined}
      data-zone={timeZone}
      data-locale={locale}
      data-sentence={sentence}
    />
  );
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "reader-time": React.HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | undefined>;
    }
  }
}
