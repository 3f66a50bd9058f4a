"use client";

import { useCallback, useEffect, useRef } from "react";
import { type DefaultValues, type FieldValues, FormProvider, type Path, useForm } from "react-hook-form";
import type { FormState } from "@/lib/actions/form-state";
import { ActionFormClient, type ActionFormClientProps } from "./action-form-client";

interface RhfFormProps<Values extends FieldValues>
  extends Omit<ActionFormClientProps, "register" | "onAnswer" | "onSend"> {
  /** The same content as `defaults`, nested; for rows that are added and moved. */
  values: DefaultValues<Values>;
}

/**
 * The same form for the editors of signed-in people, watched by react-hook-form: rows with `useFieldArray`, values
 * with `useWatch`, and a warning before unsaved text is left behind. It still posts to the same action in the same way;
 * the server's errors reach react-hook-form, the fields and the summary alike.
 */
export function RhfForm<Values extends FieldValues>({ values, ...form }: RhfFormProps<Values>) {
  const methods = useForm<Values>({ defaultValues: values });
  const { isDirty } = methods.formState;
  const { setError, clearErrors, reset, getValues } = methods;

  const isLeaving = useRef(false);
  const handleAnswer = useCallback(
    (state: FormState) => {
      isLeaving.current = false;
      clearErrors();
      for (const [name, message] of Object.entries(state.errors)) setError(name as Path<Values>, { message });
      if (state.status === "done") reset(getValues());
    },
    [clearErrors, setError, reset, getValues],
  );

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent): void => {
      if (!isLeaving.current) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);

  return (
    <FormProvider {...methods}>
      <ActionFormClient
        {...form}
        register={(name) => methods.register(name as Path<Values>)}
        onSend={() => {
          isLeaving.current = true;
        }}
        onAnswer={handleAnswer}
      />
    </FormProvider>
  );
}
