import type { ColumnType } from 'kysely'

export type Timestamp = ColumnType<Date, Date, Date>
export type NullableTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>
/** A column with a database default that is a moment. */
export type DefaultTimestamp = ColumnType<Date, Date | undefined, Date>
