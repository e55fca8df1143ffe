package org.hongyan.engine.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads JSON (RFC 8259, strictly: no duplicate names, no NaN, nothing after the end) into maps,
 * lists, texts, {@link Long}, {@link Double}, {@link Boolean} and {@link #NULL}; writes values with
 * {@link JsonWriter}.
 */
public final class Json {

  /** The JSON null. */
  public static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private static final int DEEPEST = 100;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  public static Object parse(String text) {
    var json = new Json(text);
    if (text.startsWith("\uFEFF")) json.at = 1;
    json.skipSpace();
    if (json.at == text.length()) throw new BadInput("the input is empty: a JSON object is wanted");
    Object value = json.value();
    json.skipSpace();
    if (json.at < text.length()) throw json.broken("the end");
    return value;
  }

  public static String write(Object value) {
    return new JsonWriter().write(value);
  }

  /** A number as JSON writes it: whole numbers without a fraction. */
  public static String text(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) return Long.toString((long) number);
    return Double.toString(number);
  }

  private Object value() {
    if (at >= text.length()) throw broken("a value");
    return switch (text.charAt(at)) {
      case '{' -> nested(this::object);
      case '[' -> nested(this::array);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", NULL);
      default -> number();
    };
  }

  private Object nested(Supplier<Object> inside) {
    if (++depth > DEEPEST) throw new BadInput("the JSON is nested deeper than " + DEEPEST);
    Object value = inside.get();
    depth--;
    return value;
  }

  private Object object() {
    Map<String, Object> fields = new LinkedHashMap<>();
    at++;
    skipSpace();
    if (take('}')) return fields;
    do {
      skipSpace();
      if (at >= text.length() || text.charAt(at) != '"') throw broken("a name in quotes");
      String name = string();
      skipSpace();
      expect(':');
      skipSpace();
      if (fields.put(name, value()) != null) throw new BadInput(name + " is given twice");
      skipSpace();
    } while (take(','));
    expect('}');
    return fields;
  }

  private Object array() {
    List<Object> items = new ArrayList<>();
    at++;
    skipSpace();
    if (take(']')) return items;
    do {
      skipSpace();
      items.add(value());
      skipSpace();
    } while (take(','));
    expect(']');
    return items;
  }

  private String string() {
    var out = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return out.toString();
      }
      if (c < ' ') throw broken("a text without control characters");
      out.append(c == '\\' ? escaped() : c);
    }
    throw broken("the end of a text");
  }

  private char escaped() {
    at++;
    if (at >= text.length()) throw broken("an escape");
    return switch (text.charAt(at)) {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex();
      default -> throw broken("an escape");
    };
  }

  private char hex() {
    if (at + 4 >= text.length()) throw broken("four hexadecimal digits");
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(++at), 16);
      if (digit < 0) throw broken("four hexadecimal digits");
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) throw broken("a value");
    at += word.length();
    return value;
  }

  private Object number() {
    int start = at;
    take('-');
    if (!take('0')) digits();
    boolean whole = true;
    if (take('.')) {
      whole = false;
      digits();
    }
    if (take('e') || take('E')) {
      whole = false;
      if (!take('+')) take('-');
      digits();
    }
    String digits = text.substring(start, at);
    if (whole && digits.length() <= 18) return Long.valueOf(digits);
    double number = Double.parseDouble(digits);
    if (Double.isInfinite(number)) throw new BadInput("too large a number: " + digits);
    return number;
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
    if (at == start) throw broken("a value");
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  private boolean take(char wanted) {
    if (at >= text.length() || text.charAt(at) != wanted) return false;
    at++;
    return true;
  }

  private void expect(char wanted) {
    if (!take(wanted)) throw broken("'" + wanted + "'");
  }

  private BadInput broken(String wanted) {
    int end = Math.min(at, text.length());
    int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    int column = end - text.lastIndexOf('\n', end - 1);
    return new BadInput("not JSON: " + wanted + " expected, line " + line + ", column " + column);
  }
}
