package org.hongyan.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.customers.ImportPlan.Target;
import org.jspecify.annotations.Nullable;

/**
 * A source row read by a plan: either a customer to be, or the reason why not.
 *
 * @param refusal code such as {@code phone.scientific}; null when the row is good
 * @param bought what the outcome column says, null without one
 */
record ImportRow(
    long number,
    CustomerKind kind,
    String name,
    @Nullable String company,
    @Nullable String contactPerson,
    @Nullable String province,
    @Nullable String city,
    @Nullable String source,
    Map<String, String> fields,
    List<ParsedPhone> phones,
    @Nullable Boolean bought,
    @Nullable String refusal) {

  /** Reads one row. Pure but for the tables of the number library. */
  static ImportRow read(ImportFiles.Line line, ImportPlan plan, PhoneText numbers) {
    var columns = plan.columns();
    for (int i = columns.size(); i < line.cells().size(); i++) {
      if (!line.cells().get(i).isBlank()) return refused(line, "line.columns");
    }
    if (line.cells().stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0))
      return refused(line, "line.encoding");
    var single = new java.util.EnumMap<Target, String>(Target.class);
    var fields = new LinkedHashMap<String, String>();
    var phones = new ArrayList<ParsedPhone>();
    for (int i = 0; i < columns.size(); i++) {
      var text = clean(ImportFiles.cell(line.cells(), i));
      if (text.isEmpty()) continue;
      var target = columns.get(i).target();
      if (target == Target.PHONE) {
        try {
          phones.addAll(numbers.readAll(text));
        } catch (PhoneText.LostDigits lost) {
          return refused(line, "phone.scientific");
        }
      } else if (target == Target.FIELD) {
        if (text.length() > 2_000) return refused(line, "field.too-long");
        fields.put(columns.get(i).heading(), text);
      } else if (target != Target.SKIP) {
        single.put(target, text);
      }
    }
    return assembled(line, plan, single, fields, distinct(phones));
  }

  private static ImportRow assembled(
      ImportFiles.Line line,
      ImportPlan plan,
      Map<Target, String> single,
      Map<String, String> fields,
      List<ParsedPhone> phones) {
    var name = single.get(Target.NAME);
    var company = single.get(Target.COMPANY);
    var kind = name == null && company != null ? CustomerKind.COMPANY : kindOf(name);
    var shown =
        name != null
            ? name
            : company != null ? company : phones.isEmpty() ? null : phones.getFirst().masked();
    if (shown == null) return refused(line, "line.nobody");
    var person = single.get(Target.CONTACT_PERSON);
    if (shown.length() > 200 || length(company) > 200 || length(person) > 100)
      return refused(line, "name.too-long");
    if (phones.size() > 20) return refused(line, "phone.too-many");
    var place = phones.isEmpty() ? new Place(null, null) : Place.of(phones.getFirst().place());
    var province = single.getOrDefault(Target.PROVINCE, place.province());
    var city =
        single.getOrDefault(Target.CITY, single.containsKey(Target.PROVINCE) ? null : place.city());
    if (length(province) > 60 || length(city) > 60) return refused(line, "place.too-long");
    var outcome = single.get(Target.OUTCOME);
    if (outcome != null && !Headings.isTwoValued(outcome)) return refused(line, "outcome.unclear");
    var source = single.getOrDefault(Target.SOURCE, plan.source());
    if (length(source) > 100) return refused(line, "source.too-long");
    return new ImportRow(
        line.number(),
        kind,
        shown,
        name == null ? null : company,
        person,
        province,
        city,
        source,
        fields,
        phones,
        outcome == null ? null : Headings.isYes(outcome),
        null);
  }

  private static CustomerKind kindOf(@Nullable String name) {
    return name != null && name.matches("(?i).*(公司|集团|厂|商行|有限|合作社|ltd\\.?|inc\\.?|corp\\.?|gmbh)$")
        ? CustomerKind.COMPANY
        : CustomerKind.PERSON;
  }

  private static ImportRow refused(ImportFiles.Line line, String code) {
    return new ImportRow(
        line.number(),
        CustomerKind.PERSON,
        "",
        null,
        null,
        null,
        null,
        null,
        Map.of(),
        List.of(),
        null,
        code);
  }

  /** Without control characters and direction overrides, which only serve to deceive the eye. */
  private static String clean(String text) {
    boolean plain = text.chars().allMatch(c -> c >= 32 && c < 0x2000 || c >= 0x2E80 && c < 0xE000);
    return plain
        ? text.strip()
        : text.replaceAll(
                "[\\p{Cc}&&[^\\n\\t]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]", "")
            .strip();
  }

  private static List<ParsedPhone> distinct(List<ParsedPhone> phones) {
    var seen = new LinkedHashMap<String, ParsedPhone>();
    phones.forEach(phone -> seen.putIfAbsent(phone.number(), phone));
    return List.copyOf(seen.values());
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
