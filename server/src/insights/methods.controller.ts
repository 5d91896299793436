import { Controller } from '@nestjs/common';
import { insightsApi } from '@alongside/shared/insights/api';
import { Contract } from '#platform';
import { definitionVersion } from './words/how-made.js';
import { measureWords } from './words/measures.js';
import { methodWords } from './words/methods.js';

/** What is counted and how it is protected, in plain words. */
@Controller()
export class MethodsController {
  @Contract(insightsApi.listMeasures)
  measures() {
    return { definitionVersion, items: measureWords };
  }

  @Contract(insightsApi.listMethods)
  methods() {
    return { definitionVersion, items: methodWords };
  }
}
