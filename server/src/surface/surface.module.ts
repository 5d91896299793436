import { Module } from '@nestjs/common';
import { SurfaceController } from './surface.controller.js';

@Module({ controllers: [SurfaceController] })
export class SurfaceModule {}
