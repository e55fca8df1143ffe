package org.hongyan.demo;

import java.util.List;
import org.hongyan.calling.script.ScriptContent;
import org.hongyan.calling.script.ScriptContent.Branch;
import org.hongyan.calling.script.ScriptContent.Objection;
import org.hongyan.calling.script.ScriptContent.Step;

/** What the demo's sellers say: short, spoken, with a way out of every answer. */
final class DemoScript {

  static final String NAME = "财税服务 · 首次沟通";

  static final ScriptContent CONTENT =
      new ScriptContent(
          List.of(
              new Step(
                  "opening",
                  "开场",
                  "您好,我是鸿雁财税的顾问。我们帮本地企业做代账和报税,耽误您一分钟,想了解一下您现在的账是自己做还是找人做?",
                  List.of(
                      new Branch("自己做", "self"),
                      new Branch("已有代账公司", "agency"),
                      new Branch("没空", "busy"))),
              new Step(
                  "self",
                  "自己做账",
                  "自己做挺辛苦的。每个月报税大概要花您几天时间?有没有因为报错被罚过?",
                  List.of(new Branch("花时间", "offer"), new Branch("没问题", "offer"))),
              new Step(
                  "agency",
                  "已有代账",
                  "明白。那您对现在这家最满意的是什么?有没有哪一点希望更好,比如回复快一点、风险提前告诉您?",
                  List.of(new Branch("有不满", "offer"), new Branch("都满意", "keep"))),
              new Step(
                  "offer",
                  "方案",
                  "我们标准版每年 2,980 元,专人对接,当天回复,报错我们赔。我先给您做一次免费的账务体检,您看明天上午还是下午方便?",
                  List.of(new Branch("同意", "close"), new Branch("考虑一下", "keep"))),
              new Step("close", "成交", "好的,我把合同发到您手机上,您确认后我们今天就开始。请问发票抬头是?", List.of()),
              new Step("busy", "改约", "理解,您先忙。我明天下午三点再打给您,还是后天上午?", List.of()),
              new Step("keep", "留住", "没关系,我把资料发给您。月底报税前我再跟您确认一次,好吗?", List.of())),
          List.of(
              new Objection("太贵了", "一天不到九块钱,比您自己花两天报税便宜。而且第一年不满意,按月退。"),
              new Objection("没听说过你们", "我们在六个城市服务企业,我可以把附近客户的名字发给您,您自己问他们。"),
              new Objection("怎么有我电话", "您在展会或官网留过联系方式。您不想接,我马上登记,以后不再打。")),
          List.of("保证退税", "内部关系", "稳赚", "最后一天"));

  private DemoScript() {}
}
