package org.hongyan.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToCarrierMapper;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads telephone numbers as people write them: several in a cell, full-width digits, dialling
 * prefixes, extensions. Knows no database; safe for many threads.
 */
final class PhoneText {

  /** The text holds a number in scientific notation: digits are lost, guessing is forbidden. */
  static final class LostDigits extends RuntimeException {
    LostDigits() {
      super("phone.scientific");
    }
  }

  private static final String REGION = "CN";
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE][+-]?\\d{1,3}");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?:转分机|转|分机号?|ext\\.?|x|#|,)\\s*[:：]?\\s*(\\d{1,6})$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASH_EXTENSION =
      Pattern.compile("^((?:\\+?86-?)?0\\d{2,3}-?\\d{7,8})-(\\d{1,6})$");
  private static final Pattern IP_PREFIX =
      Pattern.compile(
          "^(?:17951|12593|17909|17911|17901|10193|17900|17950)(?=0?1[3-9]\\d{9}$|0\\d{9,11}$)");
  private static final Pattern BREAK =
      Pattern.compile("[/、;；|\\n\\r\\t]|或|和|,(?=\\s*[+0-9(]{5})|，");
  private static final int CACHE_LIMIT = 200_000;

  private record Place(@Nullable String place, @Nullable String carrier, String zone) {}

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final PhoneNumberOfflineGeocoder places = PhoneNumberOfflineGeocoder.getInstance();
  private final PhoneNumberToCarrierMapper carriers = PhoneNumberToCarrierMapper.getInstance();
  private final PhoneNumberToTimeZonesMapper zones = PhoneNumberToTimeZonesMapper.getInstance();
  private final Map<String, Place> known = new ConcurrentHashMap<>();

  private final String zone;

  /** Numbers that do not tell their place keep the company's time. */
  PhoneText(ZoneId company) {
    zone = company.getId();
  }

  /** All numbers of a text in their order, each once; {@link LostDigits} for {@code 1.38E+10}. */
  List<ParsedPhone> readAll(@Nullable String text) {
    if (text == null || text.isBlank()) return List.of();
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (SCIENTIFIC.matcher(plain).find()) throw new LostDigits();
    var found = new LinkedHashMap<String, ParsedPhone>();
    for (var piece : pieces(plain)) {
      var phone = readOne(piece);
      if (phone != null) found.putIfAbsent(phone.number(), phone);
    }
    return List.copyOf(found.values());
  }

  /** A whole number as typed into a search box, if the text is one. */
  @Nullable ParsedPhone read(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return SCIENTIFIC.matcher(plain).find() ? null : readOne(plain);
  }

  private static List<String> pieces(String text) {
    var parts = new ArrayList<String>();
    for (var part : BREAK.split(text)) {
      var words = part.strip().split("\\s+");
      boolean each = words.length > 1;
      for (var word : words) each &= digits(word).length() >= 7;
      if (each) parts.addAll(List.of(words));
      else parts.add(part.strip());
    }
    return parts;
  }

  private @Nullable ParsedPhone readOne(String text) {
    var cleaned =
        text.replaceFirst("\\.0+$", "").replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\uFEFF']", "");
    cleaned = cleaned.replaceAll("[‐‑‒–—―－−]", "-").replaceAll("\\s+", "");
    var extension = "";
    var dashed = DASH_EXTENSION.matcher(cleaned);
    var named = EXTENSION.matcher(cleaned);
    if (dashed.matches()) {
      extension = dashed.group(2);
      cleaned = dashed.group(1);
    } else if (named.find() && named.start() > 6) {
      extension = named.group(1);
      cleaned = cleaned.substring(0, named.start());
    }
    var bare = digits(cleaned);
    if (bare.length() < 3) return null;
    var plus = cleaned.startsWith("+") || cleaned.startsWith("(+");
    return of(plus ? "+" + bare : withoutPrefix(bare), extension);
  }

  /** Drops what callers dial before the number: carrier prefixes, 0086, 86, 0 before a mobile. */
  private static String withoutPrefix(String digits) {
    var rest = IP_PREFIX.matcher(digits).replaceFirst("");
    if (rest.matches("0086\\d{10,12}")) rest = rest.substring(4);
    else if (rest.matches("86(?:1[3-9]\\d{9}|0?[1-9]\\d{9,10})") && rest.length() >= 12)
      rest = rest.substring(2);
    if (rest.matches("01[3-9]\\d{9}")) rest = rest.substring(1);
    return rest;
  }

  private ParsedPhone of(String dialled, String extension) {
    try {
      var number = numbers.parse(dialled, REGION);
      if (numbers.isValidNumber(number)) return valid(number, extension);
    } catch (NumberParseException notANumber) {
      // falls through: kept as written, flagged
    }
    var digits = digits(dialled);
    digits = digits.substring(0, Math.min(20, digits.length()));
    return new ParsedPhone(digits, false, PhoneKind.OTHER, mask(digits), null, null, zone);
  }

  private ParsedPhone valid(PhoneNumber number, String extension) {
    var e164 = numbers.format(number, PhoneNumberFormat.E164);
    var national = numbers.getNationalSignificantNumber(number);
    var kind =
        switch (numbers.getNumberType(number)) {
          case MOBILE -> PhoneKind.MOBILE;
          case FIXED_LINE, FIXED_LINE_OR_MOBILE -> PhoneKind.LANDLINE;
          case TOLL_FREE, SHARED_COST, PREMIUM_RATE, UAN -> PhoneKind.SERVICE;
          default -> PhoneKind.OTHER;
        };
    var place = place(number, national);
    var masked =
        kind == PhoneKind.LANDLINE && number.getCountryCode() == 86
            ? maskLandline(national)
            : mask(national);
    if (number.getCountryCode() != 86) masked = "+" + number.getCountryCode() + " " + masked;
    if (!extension.isEmpty()) masked += "-" + "*".repeat(extension.length());
    var stored = extension.isEmpty() ? e164 : e164 + ";ext=" + extension;
    return new ParsedPhone(
        stored, true, kind, masked, place.place(), place.carrier(), place.zone());
  }

  private Place place(PhoneNumber number, String national) {
    var key = number.getCountryCode() + "-" + national.substring(0, Math.min(7, national.length()));
    var hit = known.get(key);
    if (hit != null) return hit;
    var place = blankToNull(places.getDescriptionForValidNumber(number, Locale.SIMPLIFIED_CHINESE));
    var carrier = blankToNull(carriers.getNameForValidNumber(number, Locale.SIMPLIFIED_CHINESE));
    var there = zones.getTimeZonesForNumber(number).getFirst();
    var fresh =
        new Place(place, carrier, there.contains("/") && !there.startsWith("Etc") ? there : zone);
    if (known.size() < CACHE_LIMIT) known.put(key, fresh);
    return fresh;
  }

  /** {@code 138****5678}; shorter numbers keep fewer digits. */
  static String mask(String digits) {
    int n = digits.length();
    if (n <= 4) return "*".repeat(n);
    if (n <= 7) return "*".repeat(n - 2) + digits.substring(n - 2);
    return digits.substring(0, 3) + "*".repeat(n - 7) + digits.substring(n - 4);
  }

  private static String maskLandline(String national) {
    int area = national.startsWith("10") || national.startsWith("2") ? 2 : 3;
    if (national.length() < area + 7) return mask(national);
    int hidden = national.length() - area - 4;
    return "0"
        + national.substring(0, area)
        + "-"
        + "*".repeat(hidden)
        + national.substring(area + hidden);
  }

  static String digits(String text) {
    var digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') digits.append(c);
    }
    return digits.toString();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
