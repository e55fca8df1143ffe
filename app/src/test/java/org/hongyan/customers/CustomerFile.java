package org.hongyan.customers;

import java.util.List;
import java.util.Random;

/**
 * Makes customer files as lists from the market look: numbers of all kinds, some wrong, some twice.
 */
public final class CustomerFile {

  private static final List<String> SURNAMES =
      List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳", "司马");
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文建国志";
  private static final List<String> CITIES =
      List.of("南京", "苏州", "杭州", "广州", "深圳", "成都", "武汉", "西安", "北京", "上海");
  private static final List<String> TRADES =
      List.of("信息科技", "食品", "贸易", "建材", "物流", "医药", "教育咨询", "服饰", "机电设备", "餐饮管理");
  private static final String HAN = "鸿雁云山海天明德恒泰瑞丰盛华康诺博远航星辰金龙嘉禾润泽宏图启迪";

  private CustomerFile() {}

  /** A CSV text with a header; the same seed gives the same file. */
  public static String chinese(int rows, long seed) {
    var random = new Random(seed);
    var text = new StringBuilder("客户姓名,公司名称,手机号码,城市,行业,备注\n");
    for (int i = 0; i < rows; i++) {
      text.append(person(random))
          .append(',')
          .append(company(random))
          .append(',')
          .append(phone(random, i, rows))
          .append(',')
          .append(pick(CITIES, random))
          .append(',')
          .append(pick(TRADES, random))
          .append(',')
          .append(random.nextInt(50) == 0 ? "=1+1" : "老客户介绍")
          .append('\n');
    }
    return text.toString();
  }

  static String person(Random random) {
    var name = pick(SURNAMES, random) + GIVEN.charAt(random.nextInt(GIVEN.length()));
    return random.nextInt(3) == 0 ? name : name + GIVEN.charAt(random.nextInt(GIVEN.length()));
  }

  static String company(Random random) {
    return pick(CITIES, random)
        + HAN.charAt(random.nextInt(HAN.length()))
        + HAN.charAt(random.nextInt(HAN.length()))
        + pick(TRADES, random)
        + "有限公司";
  }

  static String phone(Random random, int i, int rows) {
    var prefix =
        List.of("138", "139", "150", "186", "177", "189", "133", "156").get(random.nextInt(8));
    var mobile =
        prefix + "%08d".formatted((random.nextInt(100) * 1_000_003L + i * 97L) % 100_000_000L);
    return switch (random.nextInt(25)) {
      case 0 -> "+86 " + mobile;
      case 1 -> "0" + mobile;
      case 2 -> mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + "-" + mobile.substring(7);
      case 3 -> "\"" + mobile + "/" + prefix + "%08d".formatted(random.nextInt(100_000_000)) + "\"";
      case 4 -> "025-8%07d".formatted(random.nextInt(10_000_000));
      case 5 -> "010-6%07d转%d".formatted(random.nextInt(10_000_000), random.nextInt(900) + 100);
      case 6 -> random.nextInt(3) == 0 ? "1.38E+10" : mobile;
      case 7 -> random.nextInt(3) == 0 ? "12345" : "17951" + mobile;
      case 8 -> random.nextInt(3) == 0 ? "13800000000" : mobile;
      default -> mobile;
    };
  }

  static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
