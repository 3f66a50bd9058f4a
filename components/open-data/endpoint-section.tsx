import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { OpenApiOperation, OpenApiParameter } from "@/lib/api/openapi";

interface EndpointSectionProps {
  /** Its path in the description of the API, such as "/talks". */
  path: string;
  operation: OpenApiOperation;
  /** An address that answers, to look at. */
  example: string;
}

/** One address of the API for people: what it gives, what it can be asked by, and one to try. */
export async function EndpointSection({ path, operation, example }: EndpointSectionProps) {
  const [t, common] = await Promise.all([getTranslations("open-data"), getTranslations("common")]);
  const caption = `${t("parameters")}: /api/v1${path}`;
  return (
    <section className="mt-8 space-y-3">
      <h3 className="text-xl">
        <code dir="ltr">/api/v1{path}</code>
      </h3>
      <p>{operation.summary}</p>
      <Table
        caption={caption}
        hideCaption
        scrollLabel={common("scrollTable", { caption })}
        rows={operation.parameters}
        rowKey={(parameter) => parameter.name}
        columns={[
          {
            key: "name",
            heading: t("parameter"),
            cell: ({ name }) => (
              <code dir="ltr">
                <bdi>{name}</bdi>
              </code>
            ),
          },
          { key: "about", heading: t("about.title"), cell: ({ description }) => description },
          {
            key: "values",
            heading: t("values"),
            cell: (parameter) => <Values parameter={parameter} any={t("anyText")} />,
          },
        ]}
      />
      <p>
        {t("example")}:{" "}
        <a href={example} dir="ltr" className="wrap-anywhere">
          {example}
        </a>
      </p>
    </section>
  );
}

/** The longest list of words that helps to read; a longer one, as of countries, stands in the description for programs. */
const mostWords = 12;

function Values({ parameter, any }: { parameter: OpenApiParameter; any: string }) {
  const {
    enum: words,
    minimum,
    maximum,
    format,
  } = parameter.schema as {
    enum?: string[];
    minimum?: number;
    maximum?: number;
    format?: string;
  };
  if (words && words.length <= mostWords) return <code dir="ltr">{words.join(" · ")}</code>;
  if (words) return <code dir="ltr">{`${words.slice(0, 3).join(" · ")} …`}</code>;
  if (minimum !== undefined && maximum !== undefined) return <bdi>{`${minimum}–${maximum}`}</bdi>;
  return format === "date" ? <code dir="ltr">2027-03-23</code> : any;
}
