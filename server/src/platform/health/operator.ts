import { SetMetadata } from '@nestjs/common';

export const OPERATOR = Symbol('operator');

/** Marks a route for the operator's own network (health, metrics): outside the public contract. */
export const Operator = () => SetMetadata(OPERATOR, true);
