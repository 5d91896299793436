import { Module } from '@nestjs/common';
import { HelpController } from './help/help.controller.js';
import { Assessments } from './records/assessments.js';
import { Safety } from './safety.js';

@Module({ controllers: [HelpController], providers: [Safety, Assessments], exports: [Safety] })
export class SafetyModule {}
