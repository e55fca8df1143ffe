package org.hongyan.customers;

import java.util.Map;

/** Why a line was not taken, in both languages: the error file has no screen to word its codes. */
final class ImportReasons {

  private record Words(String zh, String en) {}

  private static final Map<String, Words> WORDS =
      Map.ofEntries(
          Map.entry(
              "phone.scientific",
              new Words(
                  "电话是科学计数法，数字已丢失，请在表格中改为文本格式",
                  "number in scientific notation, digits are lost; format the column as text")),
          Map.entry(
              "phone.too-many", new Words("一行中的电话超过 20 个", "more than 20 numbers in one row")),
          Map.entry("line.columns", new Words("列数多于表头", "more cells than headings")),
          Map.entry(
              "line.encoding",
              new Words(
                  "含有无法识别的字符，编码可能混用", "characters that cannot be read, encodings may be mixed")),
          Map.entry("line.nobody", new Words("没有姓名、公司或电话", "no name, company or number")),
          Map.entry(
              "name.too-long",
              new Words("姓名、公司或联系人过长", "name, company or contact person too long")),
          Map.entry(
              "field.too-long", new Words("某一列超过 2000 字", "a column longer than 2,000 characters")),
          Map.entry("place.too-long", new Words("省份或城市过长", "province or city too long")),
          Map.entry("source.too-long", new Words("来源过长", "source too long")),
          Map.entry("outcome.unclear", new Words("是否成交只能填写是或否", "outcome must be yes or no")),
          Map.entry("duplicate.known", new Words("电话已存在", "number is known already")),
          Map.entry("duplicate.in-file", new Words("文件内电话重复", "number is repeated in the file")));

  private ImportReasons() {}

  static String zh(String code) {
    var words = WORDS.get(code);
    return words == null ? code : words.zh();
  }

  static String en(String code) {
    var words = WORDS.get(code);
    return words == null ? code : words.en();
  }
}
