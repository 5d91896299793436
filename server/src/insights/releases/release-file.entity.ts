import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The bytes of one file of a release, written once. */
@Entity('release_file')
export class ReleaseFileEntity {
  @PrimaryColumn('uuid', { name: 'release_id' }) releaseId!: string;
  @PrimaryColumn('text') name!: string;
  @Column('text') media!: string;
  @Column('bytea') bytes!: Buffer;
  @Column('bytea') sha256!: Buffer;
}
