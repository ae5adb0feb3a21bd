/** Tells the formula editor of the custom functions, so that it offers and explains them while a person types. */
import type { IDisposable, Univer } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CustomFunctionDeclaration } from "../../index";

export function describeFunctions(univer: Univer, declarations: CustomFunctionDeclaration[]): IDisposable {
  return univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      declarations.map(({ fullName, description, parameters }) => ({
        functionName: fullName,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: 0,
        })),
      })),
    );
}
