package org.hongyan.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongyan.customers.ImportPlan.Column;
import org.hongyan.customers.ImportPlan.Target;
import org.hongyan.engine.scoring.Feature;
import org.hongyan.engine.scoring.FeatureSchema;
import org.hongyan.engine.scoring.SchemaVerdict;

/** Guesses from headings, and from the cells below them, where the columns of a file go. */
final class Headings {

  private static final Map<Target, List<String>> WORDS =
      Map.of(
          Target.NAME,
              List.of(
                  "姓名",
                  "客户姓名",
                  "客户名称",
                  "客户名",
                  "名称",
                  "名字",
                  "客户",
                  "name",
                  "fullname",
                  "customername",
                  "customer",
                  "clientname",
                  "lead",
                  "leadname",
                  "contactname"),
          Target.COMPANY,
              List.of(
                  "公司",
                  "公司名称",
                  "公司名",
                  "企业",
                  "企业名称",
                  "单位",
                  "单位名称",
                  "工作单位",
                  "商户名称",
                  "company",
                  "companyname",
                  "organization",
                  "organisation",
                  "account",
                  "accountname",
                  "business",
                  "firm",
                  "employer"),
          Target.CONTACT_PERSON,
              List.of(
                  "联系人",
                  "联系人姓名",
                  "负责人",
                  "法人",
                  "法定代表人",
                  "对接人",
                  "contact",
                  "contactperson",
                  "person",
                  "attention",
                  "legalrepresentative"),
          Target.PHONE,
              List.of(
                  "手机",
                  "手机号",
                  "手机号码",
                  "电话",
                  "电话号码",
                  "联系电话",
                  "联系方式",
                  "座机",
                  "固话",
                  "固定电话",
                  "办公电话",
                  "号码",
                  "移动电话",
                  "其他电话",
                  "备用电话",
                  "phone",
                  "phonenumber",
                  "mobile",
                  "mobilephone",
                  "mobilenumber",
                  "telephone",
                  "tel",
                  "cell",
                  "cellphone",
                  "contactnumber",
                  "landline",
                  "officephone",
                  "workphone",
                  "homephone",
                  "number",
                  "msisdn"),
          Target.PROVINCE, List.of("省", "省份", "所在省", "所在省份", "province", "state", "region"),
          Target.CITY, List.of("市", "城市", "所在市", "所在城市", "地市", "所在地", "地区", "city", "town"),
          Target.SOURCE, List.of("来源", "客户来源", "渠道", "来源渠道", "source", "leadsource", "channel"),
          Target.OUTCOME,
              List.of(
                  "是否成交",
                  "成交",
                  "是否购买",
                  "购买",
                  "成单",
                  "是否成单",
                  "y",
                  "outcome",
                  "bought",
                  "converted",
                  "subscribed",
                  "won",
                  "purchase",
                  "purchased"));

  private static final Map<String, Target> BY_WORD = new HashMap<>();

  static {
    WORDS.forEach((target, words) -> words.forEach(word -> BY_WORD.put(word, target)));
  }

  private static final Pattern TRAILING_COUNT = Pattern.compile("[0-9一二三四]+$");
  private static final Pattern NUMBER_LIKE = Pattern.compile("[+0０1１][0-9０-９ ()（）-]{9,19}");
  private static final Set<String> TWO_VALUES =
      Set.of("yes", "no", "y", "n", "0", "1", "true", "false", "是", "否", "已成交", "未成交", "成交");

  private Headings() {}

  /** The heading row if there is one, otherwise none. */
  static boolean looksLikeHeader(List<List<String>> rows) {
    if (rows.isEmpty()) return false;
    var first = rows.getFirst();
    long known = first.stream().filter(cell -> BY_WORD.containsKey(word(cell))).count();
    if (known > 0) return true;
    boolean numbers = first.stream().anyMatch(cell -> NUMBER_LIKE.matcher(cell.strip()).matches());
    boolean distinct = new HashSet<>(first).size() == first.size();
    return !numbers
        && distinct
        && first.stream().noneMatch(cell -> cell.isBlank() || cell.matches("[\\d.,-]+"));
  }

  /** A target for each column; every heading is unique and short. */
  static List<Column> guess(List<String> header, List<List<String>> rows) {
    var columns = new ArrayList<Column>();
    var used = new HashSet<Target>();
    var names = new HashSet<String>();
    for (int i = 0; i < header.size(); i++) {
      var target = target(header.get(i), column(rows, i));
      boolean many = target == Target.PHONE || target == Target.FIELD || target == Target.SKIP;
      if (!many && !used.add(target)) target = Target.FIELD;
      columns.add(new Column(unique(header.get(i), i, names), target));
    }
    return columns;
  }

  /** Key under which a mapping is remembered: the headings in their order. */
  static String key(List<String> header) {
    return String.join("|", header.stream().map(Headings::word).toList());
  }

  private static Target target(String heading, List<String> cells) {
    var word = word(heading);
    var known = BY_WORD.get(word);
    if (known == null) known = BY_WORD.get(TRAILING_COUNT.matcher(word).replaceAll(""));
    if (known == Target.OUTCOME && !cells.stream().allMatch(Headings::isTwoValued)) known = null;
    if (known == Target.CONTACT_PERSON && isCategory(cells)) known = Target.FIELD;
    if (known != null) return known;
    if (afterTheCall(heading)) return Target.SKIP;
    boolean phones =
        !cells.isEmpty()
            && cells.stream().allMatch(cell -> NUMBER_LIKE.matcher(cell.strip()).matches());
    return phones ? Target.PHONE : Target.FIELD;
  }

  /** People are not all called alike: a column of one or two different values names a kind. */
  private static boolean isCategory(List<String> cells) {
    return cells.size() >= 5 && new HashSet<>(cells).size() <= 2;
  }

  /** True for values that exist only because of a call: the grading must never see them. */
  static boolean afterTheCall(String heading) {
    if (heading.isBlank()) return false;
    return FeatureSchema.check(List.of(Feature.categorical(heading.strip())))
        instanceof SchemaVerdict.Refused;
  }

  static boolean isTwoValued(String cell) {
    return cell.isBlank() || TWO_VALUES.contains(cell.strip().toLowerCase(java.util.Locale.ROOT));
  }

  static boolean isYes(String cell) {
    return Set.of("yes", "y", "1", "true", "是", "已成交", "成交")
        .contains(cell.strip().toLowerCase(java.util.Locale.ROOT));
  }

  private static List<String> column(List<List<String>> rows, int index) {
    return rows.stream()
        .filter(row -> row.size() > index)
        .map(row -> row.get(index))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private static String unique(String heading, int index, Set<String> names) {
    var text = heading.strip();
    text = text.substring(0, Math.min(50, text.length()));
    if (text.isEmpty()) text = "列" + (index + 1);
    var name = text;
    for (int n = 2; !names.add(name); n++) name = text + " " + n;
    return name;
  }

  private static String word(String heading) {
    return NameText.plain(heading.replaceAll("[（(].*?[)）]", ""));
  }
}
