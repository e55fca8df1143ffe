package org.hongyan.customers;

/**
 * Makes a text harmless for spreadsheets: what would start a formula gets an apostrophe in front,
 * also behind blanks and in full width. Numbers with a sign stay as they are.
 */
final class SafeCell {

  private SafeCell() {}

  static String of(String text) {
    int i = 0;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == 0x3000)) {
      if (text.charAt(i) == '\t' || text.charAt(i) == '\r') return "'" + text;
      i++;
    }
    if (i == text.length() || "=+-@＝＋－＠".indexOf(text.charAt(i)) < 0) return text;
    return text.strip().matches("[+-]?\\d[\\d ]*(\\.\\d+)?") ? text : "'" + text;
  }

  /** A cell of a CSV file: harmless, and quoted where its signs demand it. */
  static String csv(String text) {
    var safe = of(text);
    boolean quote =
        safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
