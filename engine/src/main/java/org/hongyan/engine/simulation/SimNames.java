package org.hongyan.engine.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** Names that sound real and belong to nobody: parts put together by chance. */
final class SimNames {

  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
  private static final List<String> GIVEN =
      List.of(
          "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰",
          "霞", "平", "刚", "桂英", "建华", "晓东", "雨桐", "子涵", "浩然", "思远", "文博", "佳怡", "欣怡", "志强", "海燕",
          "春梅", "国栋", "丽华", "雪梅", "俊杰", "婷婷", "鹏飞", "嘉豪", "诗雨", "明哲", "晨曦");
  private static final String FIRST = "华恒中鑫瑞天宏盛嘉金博远创新达信诚德泰隆祥安康联众益佳美优智云海汇通元启万";
  private static final String SECOND = "源业腾达科信和泰利丰联创益优通盛邦景图润泽航宇帆睿哲领域峰辉翔";
  private static final List<String> TRADES =
      List.of("科技", "商贸", "电子", "机械", "食品", "服饰", "教育咨询", "建材", "物流", "餐饮管理", "医疗器械", "网络");
  private static final List<String> FORMS =
      List.of("有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司", "经营部", "(中国)有限公司");

  private SimNames() {}

  static String person(SplittableRandom random) {
    int at = random.nextInt(SURNAMES.length());
    return SURNAMES.charAt(at) + pick(random, GIVEN);
  }

  static String company(SplittableRandom random, String city) {
    return city
        + FIRST.charAt(random.nextInt(FIRST.length()))
        + SECOND.charAt(random.nextInt(SECOND.length()))
        + pick(random, TRADES)
        + pick(random, FORMS);
  }

  static <T> T pick(SplittableRandom random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
