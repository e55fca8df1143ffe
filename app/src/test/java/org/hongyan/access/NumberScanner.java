package org.hongyan.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds planted telephone numbers in any text: written with and without separators, country code
 * and trunk zero, in full-width digits, backwards, and under URL, JSON, HTML, hex and Base64
 * encoding; on request also their plain hashes.
 */
public final class NumberScanner {

  private static final int SHORTEST = 10;
  private static final int DEPTH = 2;

  /** What may stand between two digits of one number. */
  private static final Pattern SEPARATORS =
      Pattern.compile("(?<=\\d)[\\s\\-./()·_\\u00a0\\u200b-\\u200f\\u2010-\\u2015]{1,3}(?=\\d)");

  private static final Pattern DIGITS = Pattern.compile("\\d{" + SHORTEST + ",}");
  private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u00([0-9a-fA-F]{2})");
  private static final Pattern HTML_ESCAPE = Pattern.compile("&#(x?)0*([0-9a-fA-F]{2,3});");
  private static final Pattern PERCENT = Pattern.compile("%[0-9a-fA-F]{2}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{20,}");

  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private final Set<Integer> lengths = new TreeSet<>();
  private final Set<Integer> hashLengths = new TreeSet<>();

  /**
   * @param numbers in E.164
   */
  public NumberScanner(Collection<String> numbers) {
    for (var e164 : numbers) {
      for (var form : formsOf(e164)) {
        add(form, e164);
        add(new StringBuilder(form).reverse().toString(), e164);
      }
      for (var form : formsOf(e164)) hashesOf(form, e164);
      hashesOf(e164, e164);
    }
  }

  /** Digits only: with the country code, without it, and with the trunk zero. */
  static List<String> formsOf(String e164) {
    var digits = e164.substring(1);
    var forms = new ArrayList<>(List.of(digits));
    if (digits.startsWith("86")) {
      forms.add(digits.substring(2));
      forms.add("0" + digits.substring(2));
    } else if (digits.startsWith("1")) {
      forms.add(digits.substring(1));
    } else {
      forms.add("0" + digits.substring(2));
    }
    forms.removeIf(form -> form.length() < SHORTEST);
    return forms;
  }

  private void add(String form, String number) {
    forms.put(form, number);
    lengths.add(form.length());
  }

  private void hashesOf(String form, String number) {
    for (var algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
      var hash = digest(algorithm, form);
      addHash(HexFormat.of().formatHex(hash), number);
      addHash(Base64.getEncoder().withoutPadding().encodeToString(hash), number);
      addHash(Base64.getUrlEncoder().withoutPadding().encodeToString(hash), number);
    }
  }

  private static byte[] digest(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void addHash(String hash, String number) {
    hashes.put(hash, number);
    hashLengths.add(hash.length());
  }

  /** The planted numbers that can be read out of this text. */
  public Set<String> numbersIn(String text) {
    var found = new TreeSet<String>();
    look(text, DEPTH, found);
    return found;
  }

  /** The planted numbers whose MD5, SHA-1 or SHA-256 stands in this text. */
  public Set<String> hashesIn(String text) {
    var found = new TreeSet<String>();
    windows(text, HEX, hashLengths, run -> run.toLowerCase(Locale.ROOT), hashes, found);
    windows(text, BASE64, hashLengths, run -> run, hashes, found);
    return found;
  }

  private void look(String text, int depth, Set<String> found) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var joined = SEPARATORS.matcher(plain).replaceAll("");
    windows(joined, DIGITS, lengths, run -> run, forms, found);
    windows(plain, DIGITS, lengths, run -> run, forms, found);
    if (depth == 0) return;
    if (JSON_ESCAPE.matcher(text).find()) look(unescaped(text), depth - 1, found);
    if (HTML_ESCAPE.matcher(text).find()) look(withoutEntities(text), depth - 1, found);
    if (PERCENT.matcher(text).find()) look(urlDecoded(text), depth - 1, found);
    for (var bytes : hidden(text)) look(bytes, depth - 1, found);
  }

  private static void windows(
      String text,
      Pattern run,
      Set<Integer> lengths,
      java.util.function.UnaryOperator<String> as,
      Map<String, String> wanted,
      Set<String> found) {
    var runs = run.matcher(text);
    while (runs.find()) {
      var one = as.apply(runs.group());
      for (int length : lengths) {
        for (int at = 0; at + length <= one.length(); at++) {
          var number = wanted.get(one.substring(at, at + length));
          if (number != null) found.add(number);
        }
      }
    }
  }

  private static String unescaped(String text) {
    return JSON_ESCAPE
        .matcher(text)
        .replaceAll(found -> quoted((char) Integer.parseInt(found.group(1), 16)));
  }

  private static String withoutEntities(String text) {
    return HTML_ESCAPE
        .matcher(text)
        .replaceAll(
            found -> {
              var radix = found.group(1).isEmpty() ? 10 : 16;
              try {
                return quoted((char) Integer.parseInt(found.group(2), radix));
              } catch (NumberFormatException noNumber) {
                return "?";
              }
            });
  }

  private static String quoted(char character) {
    return java.util.regex.Matcher.quoteReplacement(String.valueOf(character));
  }

  private static String urlDecoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException brokenElsewhere) {
      return PERCENT
          .matcher(text)
          .replaceAll(found -> quoted((char) Integer.parseInt(found.group().substring(1), 16)));
    }
  }

  /** What stands in hex and in Base64, read as one byte per character, if digits are in it. */
  private static List<String> hidden(String text) {
    var parts = new ArrayList<String>();
    var hex = HEX.matcher(text);
    while (hex.find()) {
      var run = hex.group();
      for (int shift = 0; shift < 2; shift++) {
        int end = shift + (run.length() - shift) / 2 * 2;
        keep(parts, HexFormat.of().parseHex(run.substring(shift, end)));
      }
    }
    var tokens = BASE64.matcher(text);
    while (tokens.find()) {
      var token = tokens.group().replace('-', '+').replace('_', '/');
      for (int shift = 0; shift < 4 && token.length() - shift >= 12; shift++) {
        int end = shift + (token.length() - shift) / 4 * 4;
        keep(parts, Base64.getDecoder().decode(token.substring(shift, end)));
        int rest = (token.length() - shift) % 4;
        if (rest >= 2) keep(parts, Base64.getDecoder().decode(token.substring(shift)));
      }
    }
    return parts;
  }

  private static void keep(List<String> parts, byte[] bytes) {
    int digits = 0;
    for (byte one : bytes) if (one >= '0' && one <= '9') digits++;
    if (digits < SHORTEST) return;
    // UTF-16 has a zero byte beside each digit.
    parts.add(new String(bytes, StandardCharsets.ISO_8859_1).replace("\u0000", ""));
  }
}
