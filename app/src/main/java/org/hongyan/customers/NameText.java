package org.hongyan.customers;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns names into what is searched and compared: folded text, pinyin, and grams.
 *
 * <p>A gram is two neighbouring characters packed into an int (first in the upper half), so that
 * "is contained in" becomes "has all these ints", which an index answers for two characters
 * already.
 */
final class NameText {

  private static final Pattern NOISE =
      Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\p{S}\\s\\p{Cf}\\p{Cc}]+");
  private static final Pattern BRACKETS = Pattern.compile("[（(\\[【].*?[)）\\]】]");
  private static final Pattern FORM =
      Pattern.compile(
          "(?:股份)?(?:有限)?(?:责任)?(?:公司|集团|总公司|分公司)$|(?:co)?(?:ltd|inc|llc|corp|limited)$");

  private static final int SPELT_LIMIT = 20_000;
  private static final Map<String, String> SPELT = new ConcurrentHashMap<>();

  private NameText() {}

  /** Lower case, one width, without signs: {@code "鸿雁（北京）科技"} becomes {@code 鸿雁北京科技}. */
  static String plain(@Nullable String text) {
    if (text == null) return "";
    var wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOISE.matcher(wide).replaceAll("");
  }

  /** {@link #plain} without bracketed parts and without the legal form (有限公司, Ltd). */
  static String folded(@Nullable String text) {
    if (text == null) return "";
    var open =
        plain(BRACKETS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""));
    var stripped = FORM.matcher(open).replaceAll("");
    var result = stripped.isEmpty() ? plain(text) : stripped;
    return result.substring(0, Math.min(200, result.length()));
  }

  /** Sort key: pinyin with the name behind it; at most 80 characters. */
  static String sortKey(String name) {
    var plain = plain(name);
    var head = plain.substring(0, Math.min(20, plain.length()));
    var key = (isAscii(head) ? head : pinyin(head)) + " " + head;
    return key.substring(0, Math.min(80, key.length()));
  }

  /** First letters of the pinyin: {@code 鸿雁科技} gives {@code hykj}. */
  static String initials(@Nullable String name) {
    var plain = plain(name);
    if (plain.isEmpty() || isAscii(plain)) return "";
    var letters = new StringBuilder();
    for (var word : pinyin(plain.substring(0, Math.min(20, plain.length()))).split(" ")) {
      if (word.isEmpty()) continue;
      if (isAscii(word) && Character.isLetter(word.charAt(0))) letters.append(word.charAt(0));
      else letters.append(word);
    }
    return letters.toString();
  }

  /** Grams of name, company and contact person, and of their initials. */
  static Integer[] grams(String name, @Nullable String company, @Nullable String person) {
    var grams = new LinkedHashSet<Integer>();
    for (var text : Arrays.asList(name, company, person)) {
      addGrams(plain(text), grams);
      addGrams(initials(text), grams);
    }
    return grams.toArray(Integer[]::new);
  }

  /** Grams of a wanted part, at least two characters long. */
  static Integer[] gramsOf(String part) {
    var grams = new LinkedHashSet<Integer>();
    addGrams(plain(part), grams);
    return grams.toArray(Integer[]::new);
  }

  /** Likeness of two folded names, 0 to 1: shared grams over all (Dice). */
  static double likeness(String one, String other) {
    if (one.equals(other)) return 1;
    var first = new LinkedHashSet<Integer>();
    var second = new LinkedHashSet<Integer>();
    addGrams(one, first);
    addGrams(other, second);
    if (first.isEmpty() || second.isEmpty()) return 0;
    long shared = first.stream().filter(second::contains).count();
    return 2.0 * shared / (first.size() + second.size());
  }

  private static void addGrams(String text, Set<Integer> grams) {
    IntStream.range(0, Math.min(text.length(), 120) - 1)
        .forEach(i -> grams.add(text.charAt(i) << 16 | text.charAt(i + 1)));
  }

  /**
   * Spelling is the dearest step of an import; a name is spelt for its key and for its initials.
   */
  private static String pinyin(String text) {
    if (SPELT.size() > SPELT_LIMIT) SPELT.clear();
    return SPELT.computeIfAbsent(
        text, wanted -> PinyinHelper.toPinyin(wanted, PinyinStyleEnum.NORMAL, " "));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
