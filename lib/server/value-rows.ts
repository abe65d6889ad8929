import { Prisma } from '../../prisma/generated/sqlite/client.ts';

/**
 * Rows to stand after `VALUES`. Made in one piece, because five hundred rows that are joined one by one take longer
 * than their insert; NULL is written out, because every argument has its price.
 */
export function valueRows(rows: readonly (readonly unknown[])[]): Prisma.Sql {
  const texts: string[] = [];
  const values: unknown[] = [];
  let text = '';
  for (const [index, row] of rows.entries()) {
    text += index === 0 ? '(' : '), (';
    for (const [column, value] of row.entries()) {
      if (column > 0) text += ', ';
      if (value === null) text += 'NULL';
      else {
        texts.push(text);
        values.push(value);
        text = '';
      }
    }
  }
  return new Prisma.Sql([...texts, `${text})`], values);
}
