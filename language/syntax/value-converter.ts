import { DefaultValueConverter, type ValueType } from 'langium';
import { readText } from './text.ts';

/** Texts lose their quotes; names, numbers and dates stay as written, for `values/` to read. */
export class OkrValueConverter extends DefaultValueConverter {
  override convert(input: string): ValueType {
    return /^["“„”]/.test(input) ? readText(input) : input;
  }
}
